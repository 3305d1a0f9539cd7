fn main() {
    // migrate! embeds these files; cargo would not notice a new one by itself.
    println!("cargo::rerun-if-changed=migrations");

    // Lets the tests that need Postgres say that they are skipped.
    println!("cargo::rustc-check-cfg=cfg(postgres)");
    println!("cargo::rerun-if-env-changed=DATABASE_URL");
    if std::env::var_os("DATABASE_URL").is_some() {
        println!("cargo::rustc-cfg=postgres");
    }
}
