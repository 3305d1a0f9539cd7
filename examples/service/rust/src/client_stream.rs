use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};
use tokio_io_timeout::TimeoutStream;

const HEAD_DEADLINE: Duration = Duration::from_secs(5);
const WRITE_DEADLINE: Duration = Duration::from_secs(10);
const FAREWELL: Duration = Duration::from_secs(1);

/// Counts up when a request begins and when it has its answer, so it is odd between.
#[derive(Clone, Default)]
pub struct Turns(Arc<AtomicUsize>);

impl Turns {
    pub fn next(&self) {
        self.0.fetch_add(1, Relaxed);
    }
}

/// A connection that breaks if the head of a request takes too long after its first
/// byte, or if the client does not read, and that does not take an answer back. hyper has one timer for the head and for the
/// time without a request before it, which may be much longer.
pub struct ClientStream {
    stream: Pin<Box<TimeoutStream<TcpStream>>>,
    turns: Turns,
    seen: usize,
    head: Option<Pin<Box<Sleep>>>,
    farewell: Option<Pin<Box<Sleep>>>,
}

impl ClientStream {
    pub fn new(stream: TcpStream, turns: Turns) -> Self {
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(WRITE_DEADLINE));
        Self { stream: Box::pin(stream), turns, seen: 0, head: None, farewell: None }
    }
}

impl AsyncRead for ClientStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = self.stream.as_mut().poll_read(context, buffer);
        let turn = self.turns.0.load(Relaxed);
        if turn != self.seen {
            self.seen = turn;
            self.head = None;
        }
        let in_request = turn % 2 == 1;
        if !in_request && buffer.filled().len() > before {
            self.head.get_or_insert_with(|| Box::pin(sleep(HEAD_DEADLINE)));
        }
        if read.is_pending()
            && let Some(head) = &mut self.head
        {
            ready!(head.as_mut().poll(context));
            return Poll::Ready(Err(ErrorKind::TimedOut.into()));
        }
        read
    }
}

impl AsyncWrite for ClientStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.stream.as_mut().poll_write(context, bytes)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        self.stream.as_mut().poll_flush(context)
    }

    /// Ends this side and reads on, for a moment, until the client has ended its own.
    /// hyper closes once it has refused a request, and a client whose body meets a
    /// closed socket loses the answer (RFC 9112, section 9.6).
    fn poll_shutdown(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        let Self { stream, farewell, .. } = self.get_mut();
        if farewell.is_none() {
            ready!(stream.as_mut().poll_shutdown(context))?;
        }
        let farewell = farewell.get_or_insert_with(|| Box::pin(sleep(FAREWELL)));
        let mut unread = [0; 4096];
        while farewell.as_mut().poll(context).is_pending() {
            let mut unread = ReadBuf::new(&mut unread);
            ready!(stream.as_mut().poll_read(context, &mut unread))?;
            if unread.filled().is_empty() {
                break;
            }
        }
        Poll::Ready(Ok(()))
    }
}
