use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::Arc;

fn main() {
    let both = witness::local(async {
        let pool = pool().await;
        let (one, other) = tokio::join!(copy_row(&pool), copy_row(&pool));
        one && other
    });
    witness::bad("copy_row", !both, two_tasks(both));
    let both = witness::local(async {
        let pool = pool().await;
        let (one, other) = tokio::join!(copy_row_in_turns(&pool), copy_row_in_turns(&pool));
        one && other
    });
    witness::good("copy_row_in_turns", !both, two_tasks(both));
    let inside = logged_inside(|| Box::pin(traced()));
    witness::bad("traced", inside, another_task(inside));
    let inside = logged_inside(|| Box::pin(instrumented()));
    witness::good("instrumented", inside, another_task(inside));
}

fn two_tasks(both: bool) -> &'static str {
    if both {
        "two tasks on a pool of two got all their connections"
    } else {
        "two tasks on a pool of two waited in vain for a second connection each"
    }
}

fn another_task(inside: bool) -> &'static str {
    if inside {
        "another task logged in the span of this one"
    } else {
        "another task logged outside of the span"
    }
}

async fn pool() -> bb8::Pool<pools::Manager> {
    let pool = bb8::Pool::builder().max_size(2).connection_timeout(Duration::from_millis(500));
    pool.build(pools::Manager).await.unwrap()
}

/// Is an event of another task, logged while the first one sleeps, inside of a span?
fn logged_inside(task: fn() -> std::pin::Pin<Box<dyn std::future::Future<Output = ()>>>) -> bool {
    let log = Log(Arc::default());
    let seen = Arc::clone(&log.0);
    tracing::subscriber::with_default(log, || {
        witness::local(async {
            let other = async {
                tokio::time::sleep(Duration::from_millis(3)).await;
                tracing::info!("from another task");
            };
            tokio::join!(task(), other)
        })
    });
    seen.inside.load(Ordering::SeqCst)
}

#[derive(Default)]
struct Seen {
    entered: AtomicU64,
    inside: AtomicBool,
}

struct Log(Arc<Seen>);

impl tracing::Subscriber for Log {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        if event.metadata().target().ends_with(module_path!()) && self.0.entered.load(Ordering::SeqCst) > 0 {
            self.0.inside.store(true, Ordering::SeqCst);
        }
    }

    fn enter(&self, _: &tracing::span::Id) {
        self.0.entered.fetch_add(1, Ordering::SeqCst);
    }

    fn exit(&self, _: &tracing::span::Id) {
        self.0.entered.fetch_sub(1, Ordering::SeqCst);
    }
}
