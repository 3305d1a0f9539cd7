use bounded_work::recorder::{
    LIMIT, Recorder, read_cases,
};

#[tokio::test]
async fn every_case() {
    for case in read_cases() {
        let name = &case.name;
        let recorder = Recorder::new(&case);
        assert_eq!(
            recorder.run().await,
            case.outcome,
            "{name}"
        );
        assert_eq!(
            recorder.finished.get(),
            case.finished,
            "{name}"
        );
        assert_eq!(
            recorder.cancelled(),
            case.cancelled,
            "{name}"
        );
        assert_eq!(
            recorder.never_started(),
            case.never_started,
            "{name}"
        );
        assert_eq!(
            recorder.most.get(),
            LIMIT,
            "{name}"
        );
        assert_eq!(
            recorder.running.get(),
            0,
            "{name}"
        );
    }
}
