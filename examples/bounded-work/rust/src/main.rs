use bounded_work::recorder::{Recorder, read_cases};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for case in read_cases() {
        let recorder = Recorder::new(&case);
        let outcome = recorder.run().await;
        println!(
            "{}: {outcome}; {recorder}",
            case.name
        );
    }
}
