pub mod articles;
pub mod fixture;
