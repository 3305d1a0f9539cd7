use jiff::civil::date;
use states::{NotPaid, Payment};

fn main() -> Result<(), NotPaid> {
    let paid = Payment::Paid {
        on: date(2026, 11, 2),
        cents: 4990,
    };
    println!("{}", Payment::Pending.describe());
    println!("{}", paid.describe());
    let refunded =
        paid.refund("duplicate order".to_owned())?;
    println!("{}", refunded.describe());

    if let Err(error) = Payment::Pending
        .refund("duplicate order".to_owned())
    {
        println!(
            "refund of a pending payment: {error}"
        );
    }
    Ok(())
}
