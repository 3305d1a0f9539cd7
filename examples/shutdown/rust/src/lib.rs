pub mod scenario;
pub mod server;
