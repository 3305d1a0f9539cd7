use std::error::Error;

// protox compiles the schema in Rust, so that no build machine needs protoc.
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../kernel.proto");
    let schema = protox::compile(["kernel.proto"], [".."])?;
    tonic_prost_build::configure()
        .build_client(false)
        // Bytes share the buffer that the message was read into.
        .bytes(".")
        .compile_fds(schema)?;
    Ok(())
}
