#ifndef HOT_PATH_H
#define HOT_PATH_H

#include <stddef.h>
#include <stdint.h>

enum {
	HOT_OK = 0,
	HOT_PANICKED = 1,
};

void hot_nothing(void);

/* Reads bytes during the call and keeps no pointer to them. Writes sum if HOT_OK. */
int32_t hot_sum(const uint8_t *bytes, size_t len, uint64_t *sum);

#endif
