#ifndef SHINGLES_H
#define SHINGLES_H

#include <stddef.h>
#include <stdint.h>

enum {
	SHINGLES_OK = 0,
	SHINGLES_NOT_UTF8 = 1,
	SHINGLES_PANICKED = 2,
};

typedef struct {
	int32_t status;
	size_t bad_byte; /* if SHINGLES_NOT_UTF8 */
	uint32_t *list;  /* Rust's memory, NULL if empty */
	size_t len;
} shingles_outcome;

/*
 * Reads text during the call and keeps no pointer to it.
 * Pass every outcome, of whatever status, to
 * shingles_free exactly once, and do not use its list
 * afterwards.
 */
shingles_outcome shingles(const uint8_t *text, size_t len,
			  size_t k);

void shingles_free(shingles_outcome outcome);

#endif
