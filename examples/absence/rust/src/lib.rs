use std::collections::HashMap;

// #region absence
const COMPANY: &str = "Example Ltd";

pub struct Team {
    // mark: may-be-missing
    pub signature: Option<String>,
}

pub struct User {
    // mark: may-be-missing (2 lines)
    pub team: Option<Team>,
    pub signature: Option<String>,
}

pub type Users = HashMap<String, User>;

/// Returns what a user's letters end with, and `None`
/// if there is no such user.
pub fn signature<'a>(
    users: &'a Users,
    id: &str,
) -> Option<&'a str> {
    // mark: ask
    let user = users.get(id)?;
    let team = user.team.as_ref();
    let signature = user
        .signature
        .as_deref()
        // mark: ask
        .or_else(|| team?.signature.as_deref())
        // mark: default
        .unwrap_or(COMPANY);
    Some(signature)
}
// #endregion
