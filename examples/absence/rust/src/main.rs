use absence::{Team, User, Users, signature};

fn user(
    team: Option<&str>,
    signature: Option<&str>,
) -> User {
    User {
        team: team.map(|signature| Team {
            signature: Some(signature.to_owned()),
        }),
        signature: signature.map(str::to_owned),
    }
}

fn main() {
    let team = Some("Engine Team");
    let users = Users::from([
        ("ada".to_owned(), user(team, Some("Ada"))),
        ("bea".to_owned(), user(team, None)),
        ("carl".to_owned(), user(None, None)),
        ("dora".to_owned(), user(team, Some(""))),
    ]);
    for id in ["ada", "bea", "carl", "dora", "eve"] {
        // #region caller
        // mark: ask
        let Some(found) = signature(&users, id)
        else {
            println!("{id}: no such user");
            continue;
        };
        println!("{id}: \"{found}\"");
        // #endregion
    }
}
