from collections.abc import Mapping
from dataclasses import dataclass

# #region absence
COMPANY = "Example Ltd"


@dataclass(frozen=True)
class Team:
    # mark: may-be-missing
    signature: str | None = None


@dataclass(frozen=True)
class User:
    # mark: may-be-missing (2 lines)
    team: Team | None = None
    signature: str | None = None


def signature(
    users: Mapping[str, User], user_id: str
) -> str | None:
    """Return what a user's letters end with.

    None means that there is no such user.
    """
    user = users.get(user_id)
    # mark: ask
    if user is None:
        return None
    # Not "or": an empty signature is a choice.
    # mark: ask
    if user.signature is not None:
        return user.signature
    team = user.team
    # mark: ask
    if team is None or team.signature is None:
        # mark: default
        return COMPANY
    return team.signature
    # #endregion
