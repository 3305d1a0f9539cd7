use std::error;
use std::fs::{self, File};
use std::io::{
    BufReader, BufWriter, Seek, SeekFrom, Write,
};

use stream::{Error, Summary, summarise};

const LINE_LIMIT: usize = 64 * 1024;
const LINE_COUNT: u64 = 500_000;
const LONG_LINE: u64 = 500_000_000;
const BOUND: u64 = 64 * 1024 * 1024;

fn main() -> Result<(), Box<dyn error::Error>> {
    let before = peak_memory()?;

    let mut log = tempfile::tempfile()?;
    write_log(&log)?;
    let sum = summarise_file(&mut log)?;
    for (status, count) in sum.counts {
        println!("{status}: {count}");
    }
    println!("sum: {} ms", sum.millis);

    let mut long = tempfile::tempfile()?;
    long.set_len(LONG_LINE)?;
    match summarise_file(&mut long) {
        Err(error @ Error::Line { .. }) => {
            println!("one line of 500 MB: {error}");
        }
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("not refused".into()),
    }

    let small = peak_memory()? - before < BOUND;
    let answer = if small { "yes" } else { "no" };
    println!(
        "peak memory grew by less than 64 MiB: {answer}"
    );
    Ok(())
}

fn summarise_file(
    file: &mut File,
) -> Result<Summary, Error> {
    file.seek(SeekFrom::Start(0))?;
    summarise(BufReader::new(file), LINE_LIMIT)
}

/// Writes 50 MB: 100 bytes a line.
fn write_log(file: &File) -> Result<(), Error> {
    let rest =
        format!("/items?größe={}", "x".repeat(62));
    let mut out = BufWriter::new(file);
    for i in 0..LINE_COUNT {
        let status = match i {
            _ if i % 50 == 0 => 503,
            _ if i % 10 == 0 => 404,
            _ => 200,
        };
        let millis = i * 7919 % 1000;
        writeln!(
            out,
            "{status} {millis:03} /orders/{i:06}{rest}"
        )?;
    }
    out.flush()?;
    Ok(())
}

/// The largest resident size so far, in bytes.
fn peak_memory() -> Result<u64, Box<dyn error::Error>>
{
    let status =
        fs::read_to_string("/proc/self/status")?;
    let kib = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|value| value.strip_suffix(" kB"))
        .ok_or("no VmHWM in /proc/self/status")?;
    Ok(kib.trim().parse::<u64>()? * 1024)
}
