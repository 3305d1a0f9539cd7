use garde::Validate;
use serde::Deserialize;
use serde_json::Deserializer;
use serde_path_to_error::Error as PathError;

// #region order
#[derive(Debug, Deserialize, Validate)]
// mark: unknown
#[serde(deny_unknown_fields)]
pub struct Order {
    #[garde(length(min = 1))]
    pub customer: String,
    #[garde(skip)]
    // mark: choice
    pub shipping: Shipping,
    #[garde(length(min = 1), dive)]
    pub items: Vec<Item>,
}

// mark: choice (6 lines)
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shipping {
    Standard,
    Express,
}

#[derive(Debug, Deserialize, Validate)]
// mark: unknown
#[serde(deny_unknown_fields)]
pub struct Item {
    #[garde(length(min = 1))]
    pub sku: String,
    // mark: range
    #[garde(range(min = 1, max = 100))]
    pub quantity: u32,
}

pub fn read_order(
    body: &[u8],
) -> Result<Order, Problem> {
    let mut json = Deserializer::from_slice(body);
    // mark: path (2 lines)
    let order: Order =
        serde_path_to_error::deserialize(&mut json)?;
    json.end()?;
    order.validate()?;
    Ok(order)
}

#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub enum Problem {
    Decode(#[from] PathError<serde_json::Error>),
    Syntax(#[from] serde_json::Error),
    Values(#[from] garde::Report),
}
// #endregion
