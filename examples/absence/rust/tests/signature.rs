use std::collections::HashMap;
use std::fs;

use absence::{Team, User, Users, signature};
use serde::Deserialize;

#[derive(Deserialize)]
struct TeamRecord {
    signature: Option<String>,
}

#[derive(Deserialize)]
struct UserRecord {
    team: Option<TeamRecord>,
    signature: Option<String>,
}

impl From<UserRecord> for User {
    fn from(record: UserRecord) -> Self {
        Self {
            team: record.team.map(
                |TeamRecord { signature }| Team {
                    signature,
                },
            ),
            signature: record.signature,
        }
    }
}

#[derive(Deserialize)]
struct Case {
    name: String,
    users: HashMap<String, UserRecord>,
    id: String,
    signature: Option<String>,
}

#[test]
fn finds_the_signature_of_every_case() {
    let text = fs::read_to_string("../cases.json")
        .expect("the cases can be read");
    let cases: Vec<Case> =
        serde_json::from_str(&text)
            .expect("the cases are valid");
    for case in cases {
        let users: Users = case
            .users
            .into_iter()
            .map(|(id, record)| (id, record.into()))
            .collect();
        assert_eq!(
            signature(&users, &case.id),
            case.signature.as_deref(),
            "{}",
            case.name
        );
    }
}
