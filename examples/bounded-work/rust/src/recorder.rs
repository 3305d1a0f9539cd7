//! Does the work of a case and counts how it goes.

use std::{
    cell::Cell, error::Error, fmt, time::Duration,
};

use serde::Deserialize;
use tokio::{sync::SetOnce, time::sleep};

use crate::for_each;

pub const LIMIT: usize = 20;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Case {
    pub name: String,
    pub items: usize,
    /// Items up to this one take a millisecond. The others end when they are
    /// cancelled.
    pub quick: usize,
    pub fails: Option<usize>,
    pub caller_cancels: bool,
    pub outcome: String,
    pub finished: usize,
    pub cancelled: usize,
    pub never_started: usize,
}

pub fn read_cases() -> Vec<Case> {
    let text = include_str!("../../cases.json");
    serde_json::from_str(text)
        .expect("cases.json is valid")
}

#[derive(Debug)]
pub struct ItemError(usize);

impl Error for ItemError {}

impl fmt::Display for ItemError {
    fn fmt(
        &self,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        write!(f, "item {} failed", self.0)
    }
}

pub struct Recorder<'a> {
    case: &'a Case,
    pub started: Cell<usize>,
    pub running: Cell<usize>,
    pub most: Cell<usize>,
    pub finished: Cell<usize>,
    pub failed: Cell<usize>,
    pub ended: Cell<usize>,
    slow: Cell<usize>,
    /// The first items have taken all slots.
    begun: SetOnce<()>,
    /// Items that are not quick have taken all slots.
    full: SetOnce<()>,
}

/// Counts an item as ended however it ends, and if it is dropped, too.
struct Running<'a>(&'a Recorder<'a>);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        add(&self.0.ended);
        self.0.running.update(|n| n - 1);
    }
}

fn add(count: &Cell<usize>) {
    count.update(|n| n + 1);
}

impl<'a> Recorder<'a> {
    pub fn new(case: &'a Case) -> Self {
        let zero = || Cell::new(0);
        Self {
            case,
            started: zero(),
            running: zero(),
            most: zero(),
            finished: zero(),
            failed: zero(),
            ended: zero(),
            slow: zero(),
            begun: SetOnce::new(),
            full: SetOnce::new(),
        }
    }

    pub async fn run(&self) -> String {
        let items = 1..=self.case.items;
        let work = |item| self.work(item);
        // #region caller
        let call = for_each(items, LIMIT, work);
        let result = tokio::select! {
            result = call => result,
            // mark: cancel
            () = self.caller_leaves() => {
                return "cancelled by the caller".to_owned();
            }
        };
        match result {
            Ok(()) => "no error".to_owned(),
            // mark: first-failure
            Err(error) => error.to_string(),
        }
        // #endregion
    }

    async fn caller_leaves(&self) {
        self.full.wait().await;
        if !self.case.caller_cancels {
            std::future::pending().await
        }
    }

    async fn work(
        &self,
        item: usize,
    ) -> Result<(), ItemError> {
        let _running = self.enter(item);
        if item <= LIMIT {
            // The first ones wait for each other, so that all slots are in use.
            self.begun.wait().await;
        }
        if self.case.fails == Some(item) {
            self.full.wait().await;
            add(&self.failed);
            return Err(ItemError(item));
        }
        let quick = item <= self.case.quick;
        sleep(Duration::from_millis(if quick {
            1
        } else {
            5000
        }))
        .await;
        add(&self.finished);
        Ok(())
    }

    fn enter(&self, item: usize) -> Running<'_> {
        add(&self.started);
        add(&self.running);
        self.most.set(
            self.most.get().max(self.running.get()),
        );
        if self.started.get() == LIMIT {
            let _ = self.begun.set(());
        }
        if item > self.case.quick {
            add(&self.slow);
            if self.slow.get() == LIMIT {
                let _ = self.full.set(());
            }
        }
        Running(self)
    }

    /// Items that were dropped while they ran.
    pub fn cancelled(&self) -> usize {
        self.ended.get()
            - self.finished.get()
            - self.failed.get()
    }

    pub fn never_started(&self) -> usize {
        self.case.items - self.started.get()
    }
}

impl fmt::Display for Recorder<'_> {
    fn fmt(
        &self,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        write!(
            f,
            "finished {}, cancelled {}, never started {}, at most {} at once, still running {}",
            self.finished.get(),
            self.cancelled(),
            self.never_started(),
            self.most.get(),
            self.running.get(),
        )
    }
}
