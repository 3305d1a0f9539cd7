use std::error::Error;
use std::fs;

use jiff::civil::Date;
use serde::Deserialize;
use states::Payment;

#[derive(Deserialize)]
#[serde(tag = "state", rename_all = "lowercase")]
enum Data {
    Pending,
    Paid { on: String, cents: u64 },
    Refunded { cents: u64, reason: String },
}

impl TryFrom<Data> for Payment {
    type Error = jiff::Error;

    fn try_from(
        data: Data,
    ) -> Result<Self, Self::Error> {
        Ok(match data {
            Data::Pending => Self::Pending,
            Data::Paid { on, cents } => {
                let on: Date = on.parse()?;
                Self::Paid { on, cents }
            }
            Data::Refunded { cents, reason } => {
                Self::Refunded { cents, reason }
            }
        })
    }
}

#[derive(Deserialize)]
struct Case {
    name: String,
    payment: Data,
    describe: String,
    refund: Refund,
}

#[derive(Deserialize)]
struct Refund {
    reason: String,
    describe: Option<String>,
    error: Option<String>,
}

#[test]
fn cases() -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string("../cases.json")?;
    let cases: Vec<Case> =
        serde_json::from_str(&text)?;
    for case in cases {
        let name = case.name;
        let payment =
            Payment::try_from(case.payment)?;
        assert_eq!(
            payment.describe(),
            case.describe,
            "{name}"
        );

        let want = case.refund;
        match payment.refund(want.reason) {
            Ok(refunded) => assert_eq!(
                Some(refunded.describe()),
                want.describe,
                "{name}"
            ),
            Err(error) => {
                assert_eq!(
                    Some(error.to_string()),
                    want.error,
                    "{name}"
                );
                assert_eq!(
                    error.0.describe(),
                    case.describe,
                    "{name}"
                );
            }
        }
    }
    Ok(())
}
