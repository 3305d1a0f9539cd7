from signature import Team, User, signature

TEAM = Team(signature="Engine Team")
USERS = {
    "ada": User(team=TEAM, signature="Ada"),
    "bea": User(team=TEAM),
    "carl": User(),
    "dora": User(team=TEAM, signature=""),
}


def main() -> None:
    for user_id in [*USERS, "eve"]:
        # #region caller
        found = signature(USERS, user_id)
        # mark: ask
        if found is None:
            print(f"{user_id}: no such user")
        else:
            print(f'{user_id}: "{found}"')
        # #endregion


if __name__ == "__main__":
    main()
