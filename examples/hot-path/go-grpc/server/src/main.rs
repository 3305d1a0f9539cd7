//! The kernel as a gRPC service on a Unix socket, whose path is the only argument.

use std::env;
use std::error::Error;
use std::panic::catch_unwind;

use tokio::net::UnixListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_stream::wrappers::UnixListenerStream;
use tonic::transport::Server;
use tonic::{Request, Response, Status};

mod pb {
    tonic::include_proto!("hot_path.v1");
}

use pb::kernel_server::{Kernel, KernelServer};
use pb::{NothingRequest, NothingResponse, SumRequest, SumResponse};

struct Service;

// #region grpc
#[tonic::async_trait]
impl Kernel for Service {
    async fn nothing(
        &self,
        _request: Request<NothingRequest>,
    ) -> Result<Response<NothingResponse>, Status> {
        kernel::nothing();
        Ok(Response::new(NothingResponse {}))
    }

    async fn sum(
        &self,
        request: Request<SumRequest>,
    ) -> Result<Response<SumResponse>, Status> {
        let data: &[u8] = &request.get_ref().data;
        // A kernel that computes for longer than some 10 µs belongs in spawn_blocking.
        // Without catch_unwind a panic reaches the client as "cancelled".
        let sum = catch_unwind(|| kernel::sum(data))
            .map_err(|_| Status::internal("panic in the kernel"))?;
        Ok(Response::new(SumResponse { sum }))
    }
}
// #endregion

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("usage: grpc-server SOCKET")?;
    let listener = UnixListener::bind(&path)?;
    let mut terminated = signal(SignalKind::terminate())?;
    println!("listening on {path}");

    Server::builder()
        .add_service(KernelServer::new(Service))
        .serve_with_incoming_shutdown(UnixListenerStream::new(listener), async {
            terminated.recv().await;
        })
        .await?;
    Ok(())
}
