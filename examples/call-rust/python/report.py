from shingles import PanicException, shingles


# #region caller
def report(text: bytes, k: int) -> str:
    try:
        # mark: boundary
        found = shingles(text, k)
    # mark: error (2 lines)
    except ValueError as error:
        return f"error: {error}"
    # mark: panic (2 lines)
    except PanicException:
        return "panic in the kernel"
    if not found:
        return "no shingles"
    return (
        f"{len(found)} shingles, "
        f"the lowest is {found[0]}"
    )


# #endregion
