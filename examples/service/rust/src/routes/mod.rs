pub mod digest;
pub mod links;
pub mod probes;
pub mod report;
