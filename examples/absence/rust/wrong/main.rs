use std::collections::HashMap;

const COMPANY: &str = "Example Ltd";

// #region wrong
struct Team {
    signature: Option<String>,
}

struct User {
    team: Option<Team>,
    signature: Option<String>,
}

type Users = HashMap<String, User>;

fn signature<'a>(
    users: &'a Users,
    id: &str,
) -> Option<&'a str> {
    let user = users.get(id)?;
    let own = user.signature.as_deref();
    let team = user.team.signature.as_deref();
    Some(own.or(team).unwrap_or(COMPANY))
}
// #endregion

fn main() {
    let carl = User { team: None, signature: None };
    let users =
        Users::from([("carl".to_owned(), carl)]);
    println!("{:?}", signature(&users, "carl"));
}
