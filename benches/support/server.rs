//! A server in a thread of this process, on a free port.

use std::io::Result;
use std::net::{SocketAddr, TcpListener};
use std::thread::{self, JoinHandle};

use actix_web::dev::{Server, ServerHandle};

pub struct Running {
    pub address: SocketAddr,
    handle: ServerHandle,
    thread: Option<JoinHandle<Result<()>>>,
}

impl Running {
    /// `serve` gets the listener and the number of workers, the same for everything that is compared.
    pub fn start(serve: impl FnOnce(TcpListener, usize) -> Result<Server> + Send + 'static) -> Result<Running> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let workers = thread::available_parallelism().map_or(2, usize::from).clamp(2, 8);
        let (tell, told) = std::sync::mpsc::channel();
        let thread = thread::spawn(move || {
            actix_rt::System::new().block_on(async move {
                let server = serve(listener, workers)?;
                let _ = tell.send(server.handle());
                server.await
            })
        });
        let handle = told.recv().map_err(|_| std::io::Error::other("a server did not start"))?;
        Ok(Running { address, handle, thread: Some(thread) })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The command is sent when the future is made; its answer is the end of the thread.
        drop(self.handle.stop(false));
        let _ = self.thread.take().map(JoinHandle::join);
    }
}
