pub mod client;
pub mod digest;
pub mod stretch;
