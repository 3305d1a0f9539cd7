from dataclasses import dataclass

COMPANY = "Example Ltd"


# #region wrong
@dataclass(frozen=True)
class Team:
    signature: str | None = None


@dataclass(frozen=True)
class User:
    team: Team | None = None
    signature: str | None = None


def signature(
    users: dict[str, User], user_id: str
) -> str | None:
    user = users.get(user_id)
    if user is None:
        return None
    if user.signature is not None:
        return user.signature
    if user.team.signature is None:
        return COMPANY
    return user.team.signature
    # #endregion


print(signature({"carl": User()}, "carl"))
