use links::config::Config;

fn read(env: &[(&str, &str)]) -> Result<Config, String> {
    let lookup = |name: &str| {
        let found = env.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| value.to_string())
    };
    Config::read(lookup).map_err(|error| error.to_string())
}

const COMPLETE: [(&str, &str); 3] = [
    ("DATABASE_URL", "postgres://me:secret@db:5432/links"),
    ("UPSTREAM_URL", "http://upstream:9000"),
    ("PORT", "8080"),
];

#[test]
fn names_all_that_is_missing() {
    let error = read(&[]).err().unwrap();
    assert_eq!(
        error,
        "DATABASE_URL is not set; UPSTREAM_URL is not set; PORT is not set"
    );
}

#[test]
fn names_all_that_is_wrong_without_its_value() {
    let wrong = [
        ("DATABASE_URL", "mysql://me:secret@db/links"),
        ("PORT", "70000"),
        ("HOST", "here"),
        ("DATABASE_POOL_SIZE", "0"),
        ("DRAIN_MS", "-1"),
    ];
    let error = read(&wrong).err().unwrap();
    for (name, value) in wrong {
        assert!(error.contains(name), "{error}");
        assert!(!error.contains(value), "{error}");
    }
    assert!(error.contains("UPSTREAM_URL is not set"), "{error}");
}

#[test]
fn has_defaults() {
    let config = read(&COMPLETE).unwrap();
    assert_eq!(config.address.to_string(), "0.0.0.0:8080");
    assert_eq!(config.database_pool_size, 10);
    assert_eq!(config.drain.as_millis(), 5000);
    assert_eq!(config.service_name, "links");
    assert!(config.trace_collector.is_none());
}
