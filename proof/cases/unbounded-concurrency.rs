fn main() {
    let told = |most: usize| format!("at most {most} of 2000 requests under way at once");
    let ids = || (0..2000).collect::<Vec<u32>>();
    let most = |run: &dyn Fn(&'static Counter) -> std::pin::Pin<Box<dyn std::future::Future<Output = ()>>>| {
        let under_way: &'static Counter = Box::leak(Box::default());
        witness::in_an_hour(run(under_way)).expect("an end");
        under_way.most.load(Ordering::Relaxed)
    };
    let seen = most(&|counter| Box::pin(all_at_once(ids(), counter)));
    witness::bad("all_at_once", seen > 1000, told(seen));
    let seen = most(&|counter| Box::pin(sixteen_at_a_time(ids(), counter)));
    witness::good("sixteen_at_a_time", seen > 1000, told(seen));
    let seen = most(&|counter| Box::pin(async move { drop(with_a_huge_limit(ids(), counter).await) }));
    witness::bad("with_a_huge_limit", seen > 1000, told(seen));
    let seen = most(&|counter| Box::pin(async move { drop(with_a_limit(ids(), counter).await) }));
    witness::good("with_a_limit", seen > 1000, told(seen));
}
