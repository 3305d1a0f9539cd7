use std::fmt;

struct Date(i16, i8, i8);

impl fmt::Display for Date {
    fn fmt(
        &self,
        f: &mut fmt::Formatter,
    ) -> fmt::Result {
        write!(
            f,
            "{}-{:02}-{:02}",
            self.0, self.1, self.2
        )
    }
}

// #region wrong
enum Payment {
    Pending,
    Paid { on: Date, cents: u64 },
    Refunded { cents: u64, reason: String },
    // mark: states
    Disputed { claim: String },
}

impl Payment {
    fn describe(&self) -> String {
        // mark: missed
        match self {
            Self::Pending => "pending".to_owned(),
            Self::Paid { on, cents } => {
                format!("paid {cents} cents on {on}")
            }
            Self::Refunded { cents, reason } => {
                format!(
                    "refunded {cents} cents: {reason}"
                )
            }
        }
    }
}
// #endregion

fn main() {
    let claim = "D-17".to_owned();
    println!(
        "{}",
        Payment::Disputed { claim }.describe()
    );
}
