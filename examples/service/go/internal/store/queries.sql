-- name: InsertLink :one
-- No row comes back if the code is taken.
INSERT INTO links (code, url)
VALUES (@code, @url)
ON CONFLICT (code) DO NOTHING
RETURNING *;

-- name: GetLink :one
SELECT * FROM links WHERE code = @code;

-- name: ListLinks :many
SELECT * FROM links
WHERE code > @after
ORDER BY code
LIMIT @count;
