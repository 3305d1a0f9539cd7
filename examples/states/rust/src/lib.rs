use std::error;
use std::fmt;

use jiff::civil::Date;

// #region main
// Not Clone: a payment is refunded only once.
#[derive(Debug, PartialEq, Eq)]
// mark: states
pub enum Payment {
    Pending,
    // mark: data
    Paid { on: Date, cents: u64 },
    Refunded { cents: u64, reason: String },
}

impl Payment {
    pub fn describe(&self) -> String {
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

    pub fn refund(
        self,
        reason: String,
    ) -> Result<Self, NotPaid> {
        // mark: transition (3 lines)
        let Self::Paid { cents, .. } = self else {
            return Err(NotPaid(self));
        };
        Ok(Self::Refunded { cents, reason })
    }
}
// #endregion

/// Hands back the payment that was not refunded.
#[derive(Debug, PartialEq, Eq)]
pub struct NotPaid(pub Payment);

impl fmt::Display for NotPaid {
    fn fmt(
        &self,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        f.write_str(
            "only a paid payment can be refunded",
        )
    }
}

impl error::Error for NotPaid {}
