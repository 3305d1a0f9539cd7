use json::read_order;

const BODIES: [(&str, &str); 5] = [
    (
        "in order",
        r#"{"customer": "Ada", "shipping": "express",
        "items": [{"sku": "A-1", "quantity": 2}]}"#,
    ),
    (
        "two wrong values",
        r#"{"customer": "", "shipping": "express",
        "items": [{"sku": "A-1", "quantity": 101}]}"#,
    ),
    (
        "three mistakes",
        r#"{"customer": "", "shipping": "express",
        "items": [{"sku": "A-1", "quantity": "2",
        "colour": "red"}]}"#,
    ),
    (
        "null for a string",
        r#"{"customer": null, "shipping": "express",
        "items": [{"sku": "A-1", "quantity": 2}]}"#,
    ),
    (
        "a name twice",
        r#"{"customer": "Ada", "customer": "Eve",
        "shipping": "express",
        "items": [{"sku": "A-1", "quantity": 2}]}"#,
    ),
];

fn main() {
    for (name, body) in BODIES {
        match read_order(body.as_bytes()) {
            Ok(order) => println!(
                "{name}: accepted for {}",
                order.customer
            ),
            Err(problem) => {
                println!("{name}: rejected");
                for line in
                    problem.to_string().lines()
                {
                    println!("  {line}");
                }
            }
        }
    }
}
