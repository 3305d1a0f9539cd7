//! Runs the kernel as a Wasm module, in a sandbox that is
//! short of memory and of time.

use std::error;
use std::fmt;

use wasmi::errors::MemoryError;
use wasmi::{
    Config, Engine, Error, Linker, Memory, Module,
    Store, StoreLimits, StoreLimitsBuilder,
    TypedFunc,
};

/// The module that the crate guest/ is built to.
pub const GUEST: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/target/wasm32-unknown-unknown/release/guest.wasm"
);

/// What a call may use: bytes of memory, and fuel, of
/// which an instruction costs about one.
const MEMORY: usize = 16 << 20;
const FUEL: u64 = 10_000_000;

/// The text is not UTF-8 from byte `at` on.
#[derive(Debug, PartialEq, Eq)]
pub struct NotUtf8 {
    pub at: i64,
}

impl fmt::Display for NotUtf8 {
    fn fmt(
        &self,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        write!(f, "byte {} is not UTF-8", self.at)
    }
}

impl error::Error for NotUtf8 {}

/// What the module says, if it comes to say something.
pub type Answer =
    Result<Result<Vec<u32>, NotUtf8>, Error>;

/// A compiled module, from which each call makes an
/// instance.
pub struct Sandbox {
    module: Module,
    linker: Linker<StoreLimits>,
}

struct Guest {
    store: Store<StoreLimits>,
    memory: Memory,
    alloc: TypedFunc<u32, u32>,
    run: TypedFunc<(u32, u32, u32), i64>,
}

impl Sandbox {
    pub fn new(wasm: &[u8]) -> Result<Self, Error> {
        let mut config = Config::default();
        config.consume_fuel(true);
        let engine = Engine::new(&config);
        Ok(Self {
            linker: Linker::new(&engine),
            module: Module::new(&engine, wasm)?,
        })
    }

    fn instantiate(&self) -> Result<Guest, Error> {
        let limits = StoreLimitsBuilder::new()
            .memories(1)
            .memory_size(MEMORY)
            .tables(1)
            .table_elements(1_000)
            .build();
        let mut store =
            Store::new(self.module.engine(), limits);
        store.limiter(|limits| limits);
        store.set_fuel(FUEL)?;
        let instance =
            self.linker.instantiate_and_start(
                &mut store,
                &self.module,
            )?;
        let memory = instance
            .get_memory(&store, "memory")
            .ok_or_else(|| Error::new("no memory"))?;
        let alloc = instance
            .get_typed_func(&store, "alloc")?;
        let run = instance
            .get_typed_func(&store, "shingles")?;
        Ok(Guest { store, memory, alloc, run })
    }

    /// # Errors
    ///
    /// If the sandbox stops the call: a panic in the
    /// module ends in a trap.
    pub fn shingles(
        &self,
        text: &[u8],
        k: u32,
    ) -> Answer {
        call(self.instantiate()?, text, k)
    }
}

// #region caller
/// Drops the guest and its memory after the call.
fn call(guest: Guest, text: &[u8], k: u32) -> Answer {
    let Guest { mut store, memory, alloc, run } =
        guest;
    let len = size(text)?;
    // mark: ownership (2 lines)
    let at = alloc.call(&mut store, len)?;
    memory.write(&mut store, at as usize, text)?;
    // mark: panic
    let found = run.call(&mut store, (at, len, k))?;
    // mark: error (3 lines)
    if found < 0 {
        return Ok(Err(NotUtf8 { at: !found }));
    }
    let (at, len) = (found as u32, found >> 32);
    let list = memory
        .data(&store)
        .get(at as usize..)
        .and_then(|rest| rest.get(..4 * len as usize))
        .ok_or(MemoryError::OutOfBoundsAccess)?;
    // mark: ownership (2 lines)
    let numbers = list.as_chunks().0.iter().copied();
    Ok(Ok(numbers.map(u32::from_le_bytes).collect()))
}
// #endregion

fn size(text: &[u8]) -> Result<u32, Error> {
    u32::try_from(text.len()).map_err(|_| {
        MemoryError::OutOfBoundsAccess.into()
    })
}
