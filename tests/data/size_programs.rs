// Sizes of futures, measured with rustc 1.95.0 in edition 2021; made by differential/sizes.py.
#![allow(warnings)]
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
pub type Text = &'static str;
pub struct Y(bool);
impl Future for Y {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { self.0 = true; Poll::Pending }
}
fn y() -> Y { Y(false) }
fn cond() -> bool { std::hint::black_box(true) }
fn count() -> usize { std::hint::black_box(3) }
fn make<T>() -> T { unimplemented!() }
fn look<T: ?Sized>(value: &T) { std::hint::black_box(value); }
fn touch<T: ?Sized>(value: &mut T) { std::hint::black_box(value); }
fn eat<T>(value: T) { std::hint::black_box(&value); }
fn measure<T: ?Sized>(value: &T) -> usize { std::mem::size_of_val(value) }
fn attempt<T>() -> Result<T, Failure> { unimplemented!() }
async fn peek<T>(value: &T) { y().await; look(value); }
async fn glance<T>(value: &T) { y().await; }
async fn alter<T>(value: &mut T) { y().await; touch(value); }
async fn take<T>(value: T) { y().await; look(&value); }
async fn pass<T>(value: T) -> T { y().await; value }
async fn give<T>() -> T { y().await; make() }
async fn tried<T>() -> Result<T, Failure> { y().await; make() }
async fn pair<A, B>(first: A, second: B) { look(&first); y().await; look(&second); }
async fn run<F: Future<Output = ()>>(work: F) { y().await; work.await }
fn later<T>(value: T) -> impl Future<Output = ()> { async move { y().await; look(&value); } }
pub struct Failure(u32, String);
pub struct Guarded([u8; 40]);
impl Drop for Guarded { fn drop(&mut self) { touch(&mut self.0); } }
pub struct Job { id: u64, name: String, data: [u8; 120], next: Option<u32> }
impl Job {
    async fn step(&self) { y().await; look(&self.id); }
    async fn change(&mut self, by: u64) { y().await; self.id += by; peek(&self.name).await; }
    async fn finish(self) -> u64 { peek(&self.data).await; self.id }
    fn check(&self) -> bool { self.id > 3 }
}
pub struct S0 { f0: [u8; 3], f1: (Text, f64) }
pub struct S1 { f0: [u8; 16] }
pub struct S2 { f0: Text, f1: u64, f2: Option<String>, f3: Box<[u8; 300]> }
pub struct S3 { f0: u32, f1: [u8; 256] }
pub struct S4 { f0: Guarded, f1: Text, f2: Vec<u8> }
pub struct S5 { f0: Option<std::sync::Arc<str>>, f1: u128, f2: Job, f3: [u64; 40], f4: [u8; 1024] }
pub enum E6 { V0([u64; 40]), V1, V2(S0) }
pub struct S7 { f0: Result<char, [u8; 256]>, f1: Job }
pub struct S8 { f0: std::sync::Arc<str>, f1: (u16, S7), f2: Option<usize> }
pub enum E9 { V0, V1, V2([u32; 3]) }
pub enum E10 { V0(Box<[u8; 300]>), V1((u64, [u64; 3])), V2([u32; 16]) }
pub enum E11 { V0, V1([u32; 1024]), V2 }
pub enum E12 { V0(u64), V1(Text), V2([u8; 100]) }
pub struct S13 { f0: Vec<u8>, f1: Option<std::sync::Arc<str>>, f2: Option<Result<u128, i64>>, f3: [u64; 3], f4: Box<[u8; 300]> }
pub struct S14 { f0: S7 }
pub struct S15 { f0: String, f1: u32, f2: Box<u64> }
pub enum E16 { V0(i64), V1([u32; 256]), V2(char) }
pub enum E17 { V0(String), V1(Result<Result<u32, u64>, E16>), V2(Option<E16>) }
pub struct S18 { f0: Option<[u32; 16]> }
pub struct S19 { f0: Job, f1: Guarded }
pub struct S20 { f0: ((u64, char), [u8; 3]), f1: (Vec<u8>, Option<char>) }
pub enum E21 { V0, V1(S2), V2(u64) }
pub struct S22 { f0: Option<S0>, f1: Guarded, f2: [u8; 1024], f3: i64 }
pub enum E23 { V0, V1(u128), V2((E12, Guarded)) }
// 64 bytes
pub async fn f0() -> () {
    let mut v1: Box<[u8; 300]> = make::<Box<[u8; 300]>>();
    if count() > 3 {
        y().await;
        pair(make::<u128>(), give::<u32>().await).await;
        let mut v2: E6 = give::<E6>().await;
    } else {
        {
            peek(&v1).await;
            let mut v3 = make::<Result<E21, std::sync::Arc<str>>>();
            v1 = make::<Box<[u8; 300]>>();
        }
        let mut v4 = [0u8; 256];
    }
    look(&v1);
    
}

// 656 bytes
pub async fn f1(mut p0: Result<Box<u64>, Option<Box<[u8; 300]>>>, p1: &f64) -> Result<(), Failure> {
    {
        let mut v5: usize = measure(&p0);
        let mut v6 = make::<Job>();
        glance(&make::<std::sync::Arc<str>>()).await;
        if cond() {
            for mut v7 in make::<Vec<E6>>() {
                alter(&mut v7).await;
                take(p1).await;
            }
            touch(&mut p0);
            look(&v5);
        }
    }
    let Some(mut v8) = give::<Option<u128>>().await else { return Ok(()); };
    f0().await;
    Ok(())
}

// 1552 bytes
pub async fn f2() -> () {
    let mut v9 = make::<S5>();
    look(&v9);
    y().await;
    
}

// 784 bytes
pub async fn f3(p0: &bool) -> () {
    let mut v10 = measure(&p0);
    take(v10).await;
    async {
        async {
            glance(&p0).await;
            let v11 = || look(&v10);
            v11();
            f1(make::<Result<Box<u64>, Option<Box<[u8; 300]>>>>(), &make::<f64>()).await;
            y().await;
        }.await;
        pair(make::<Box<[u8; 300]>>(), give::<Option<u8>>().await).await;
        y().await;
    }.await;
    if cond() {
        match make::<Result<[u8; 1024], usize>>() { Ok(mut v12) => {
            let mut v14 = make::<S14>();
            let mut v15: S19 = give::<S19>().await;
        } Err(mut v13) => {
            while cond() {
                y().await;
                touch(&mut v13);
            }
            peek(&make::<[u8; 40]>()).await;
        }}
        drop(p0);
        let mut v17: f64 = make::<f64>();
    }
    y().await;
    
}

// 320 bytes
pub async fn f4(mut p0: Option<Box<[u8; 300]>>) -> () {
    if cond() {
        let mut v18: Option<S13> = make::<Option<S13>>();
        if let Some(mut v19) = give::<Option<E21>>().await {
            f0().await;
            look(&v18);
        }
        let mut v20: [u32; 256] = make::<[u32; 256]>();
    }
    look(&p0);
    let mut v21: [u64; 40] = make::<[u64; 40]>();
    
}

// 1264 bytes
pub async fn f5(p0: &(u16, Text), mut p1: usize) -> Result<(), Failure> {
    if let Some(mut v22) = give::<Option<Text>>().await {
        later(p1).await;
        y().await;
        later(v22).await;
    }
    y().await;
    if count() > 3 {
        let Some(mut v23) = give::<Option<Result<Job, (Text, u128)>>>().await else { return Ok(()); };
        loop {
            async move {
                let mut v25: Option<Option<Option<u8>>> = give::<Option<Option<Option<u8>>>>().await;
                let mut v26 = make::<E17>();
                let mut v27: usize = measure(&v25);
                let mut v28 = make::<[u8; 16]>();
                y().await;
            }.await;
            take(p1).await;
            if cond() { break; }
}
    } else {
        let mut v29 = make::<Job>();
    }
    let mut v30 = make::<usize>();
    let mut v31: Job = make::<Job>();
    let mut v32: Guarded = attempt::<Guarded>()?;
    look(&v31);
    Ok(())
}

// 3344 bytes
pub async fn f6(mut p0: Option<[u64; 100]>) -> () {
    look(&p0);
    while cond() {
        let Some(mut v34) = give::<Option<S2>>().await else { return; };
        let v35 = || look(&v34);
        v35();
    }
    y().await;
    if give::<bool>().await {
        f1(make::<Result<Box<u64>, Option<Box<[u8; 300]>>>>(), &make::<f64>()).await;
    }
    let mut v36: Option<[u64; 100]> = pass(p0).await;
    let mut v37: [u8; 100] = give::<[u8; 100]>().await;
    alter(&mut v37).await;
    
}

// 40 bytes
pub async fn f7() -> () {
    if let Some(mut v38) = make::<Option<u64>>() {
        glance(&v38).await;
        let mut v39: u64 = pass(v38).await;
        glance(&v38).await;
    }
    let mut v40: ([u8; 16], S13) = make::<([u8; 16], S13)>();
    eat(v40);
    if count() > 3 {
        let mut v41 = make::<Result<Job, usize>>();
    }
    
}

// 648 bytes
pub async fn f8(mut p0: [u32; 40]) -> () {
    let mut v42 = pass(p0).await;
    let mut v43: [u32; 40] = p0;
    v42 = make::<[u32; 40]>();
    let mut v44: [u64; 100] = give::<[u64; 100]>().await;
    look(&p0);
    
}

// 2 bytes
pub async fn f9() -> () {
    if cond() {
    } else {
    }
    y().await;
    
}

// 3456 bytes
pub async fn f10(mut p0: [u32; 16]) -> () {
    if let Some(mut v45) = make::<Option<usize>>() {
        let mut v46: usize = v45;
        if cond() {
            let mut v47: Option<S15> = make::<Option<S15>>();
            let mut v48 = make::<E16>();
        } else {
            touch(&mut p0);
        }
        peek(&make::<E23>()).await;
        f7().await;
    }
    {
        {
            let mut v49 = measure(&p0);
            alter(&mut p0).await;
        }
    }
    let mut v50 = make::<Job>();
    let mut v51: (usize, std::sync::Arc<str>) = give::<(usize, std::sync::Arc<str>)>().await;
    peek(&v51).await;
    let mut v52 = make::<[u64; 40]>();
    match give::<Result<Vec<u8>, String>>().await { Ok(mut v53) => {
        let mut v55: u128 = make::<u128>();
        touch(&mut v52);
        while let Some(mut v56) = give::<Option<u8>>().await {
            Box::pin(f5(&make::<(u16, Text)>(), make::<usize>())).await;
            look(&v56);
            peek(&v56).await;
        }
    } Err(mut v54) => {
        v50 = give::<Job>().await;
        if cond() {
            touch(&mut v51);
            y().await;
            v50.change(give::<u64>().await).await;
            let mut v57 = give::<Option<S4>>().await;
        } else {
            async move {
                pair(make::<char>(), give::<E10>().await).await;
                y().await;
            }.await;
        }
    }}
    later(p0).await;
    for mut v58 in [make::<[u8; 1024]>(), make::<[u8; 1024]>()] {
        let mut v59: Option<[u32; 40]> = make::<Option<[u32; 40]>>();
        let mut v60: i64 = make::<i64>();
        async move {
            {
                let mut v61: Job = make::<Job>();
                let mut v62: Box<u64> = make::<Box<u64>>();
                touch(&mut v62);
            }
            let mut v63: [u64; 3] = make::<[u64; 3]>();
            if cond() {
                y().await;
                let mut v64 = make::<Box<u64>>();
            } else {
                f4(make::<Option<Box<[u8; 300]>>>()).await;
                let mut v65: char = make::<char>();
            }
            y().await;
        }.await;
        {
            let Some(mut v66) = give::<Option<(char, usize)>>().await else { return; };
            if cond() {
                touch(&mut v66);
                eat(v66);
            }
            let mut v67: [u64; 40] = pass(v52).await;
        }
    }
    
}

// 8 bytes
pub async fn f11() -> () {
    let mut v68 = make::<char>();
    look(&v68);
    let mut v69: Option<Option<Result<u128, usize>>> = give::<Option<Option<Result<u128, usize>>>>().await;
    let mut v70: usize = measure(&v69);
    
}

// 64 bytes
pub async fn f12(p0: &u64) -> Result<(), Failure> {
    match make::<Result<Box<u64>, usize>>() { Ok(mut v71) => {
        if cond() { return Ok(()); }
        let mut v73 = format!("{}", count());
    } Err(mut v72) => {
        if let Some(mut v74) = give::<Option<S1>>().await {
            y().await;
            look(&v74);
        }
        look(&p0);
    }}
    drop(p0);
    y().await;
    Ok(())
}

// 2 bytes
pub async fn f13() -> Result<(), Failure> {
    y().await;
    Ok(())
}

// 1056 bytes
pub async fn f14() -> () {
    Box::pin(f4(make::<Option<Box<[u8; 300]>>>())).await;
    let mut v75: char = make::<char>();
    let mut v76 = [0u8; 1024];
    let mut v77: [u8; 1024] = v76;
    alter(&mut v75).await;
    alter(&mut v77).await;
    match make::<Result<[u8; 40], Option<[u64; 16]>>>() { Ok(mut v78) => {
        let Some(mut v80) = give::<Option<[u8; 100]>>().await else { return; };
        let mut v77 = measure(&v77);
        let mut v81: u8 = give::<u8>().await;
        y().await;
    } Err(mut v79) => {
        let mut v82: Option<[u8; 16]> = make::<Option<[u8; 16]>>();
        look(&v75);
        y().await;
        v76 = give::<[u8; 1024]>().await;
    }}
    if let Some(mut v83) = give::<Option<char>>().await {
        let mut v84 = make::<Job>();
    }
    
}

// 712 bytes
pub async fn f15() -> () {
    Box::pin(f5(&make::<(u16, Text)>(), make::<usize>())).await;
    if let Some(mut v85) = give::<Option<Option<Vec<u8>>>>().await {
        let mut v86: usize = measure(&v85);
        glance(&make::<[u8; 16]>()).await;
    }
    async {
        let mut v87 = make::<Job>();
        alter(&mut v87).await;
        y().await;
    }.await;
    pair(make::<Option<[u64; 40]>>(), give::<Box<[u8; 300]>>().await).await;
    
}

// 1744 bytes
pub async fn f16(mut p0: [u8; 3], mut p1: Vec<u8>) -> () {
    let mut v88: char = give::<char>().await;
    let mut v89 = make::<[u32; 3]>();
    Box::pin(f4(make::<Option<Box<[u8; 300]>>>())).await;
    let mut v90 = make::<Result<(String, Result<u128, u32>), u16>>();
    if cond() {
        futures::join!(f11(), f8(make::<[u32; 40]>()), y());
        run(async move { f15().await; }).await;
    } else {
        let mut v91: Job = make::<Job>();
        alter(&mut v90).await;
        peek(&v89).await;
    }
    peek(&v89).await;
    let v92 = &v90;
    v88 = give::<char>().await;
    look(&v89);
    
}

// 952 bytes
pub async fn f17() -> () {
    f11().await;
    {
        {
            if cond() { return; }
        }
    }
    match give::<Result<std::sync::Arc<str>, Option<S8>>>().await { Ok(mut v93) => {
        peek(&v93).await;
        drop(v93);
    } Err(mut v94) => {
        glance(&v94).await;
    }}
    
}

// 184 bytes
pub async fn f18(mut p0: E10, mut p1: Result<usize, Box<[u8; 300]>>) -> () {
    y().await;
    touch(&mut p0);
    let mut v95 = make::<bool>();
    
}

// 536 bytes
pub async fn f19(mut p0: Text, mut p1: bool) -> () {
    let mut v96: (Option<String>, Option<S8>) = make::<(Option<String>, Option<S8>)>();
    let mut v97 = make::<Option<Box<u64>>>();
    let v98 = &v97;
    touch(&mut p0);
    y().await;
    
}

// 2 bytes
pub async fn f20() -> Result<(), Failure> {
    let mut v99 = make::<(f64, Option<i64>)>();
    y().await;
    Ok(())
}

// 3332 bytes
pub async fn f21(mut p0: Option<[u8; 256]>, mut p1: [u8; 1024]) -> () {
    take(p1).await;
    let Some(mut v100) = give::<Option<u128>>().await else { return; };
    let mut v101: u16 = give::<u16>().await;
    
}

// 1160 bytes
pub async fn f22() -> Result<(), Failure> {
    while let Some(mut v102) = give::<Option<S8>>().await {
        glance(&v102).await;
    }
    for mut v103 in [make::<S2>(), make::<S2>()] {
        look(&v103);
    }
    if let Some(mut v104) = give::<Option<u32>>().await {
        match give::<Result<[u8; 100], S20>>().await { Ok(mut v105) => {
            if let Some(mut v107) = make::<Option<Option<S13>>>() {
                let v108 = &v105;
                let mut v109: u32 = attempt::<u32>()?;
                let mut v110: u32 = make::<u32>();
            }
            let mut v111 = make::<u128>();
            later(v104).await;
            if let Some(mut v112) = give::<Option<(f64, S2)>>().await {
                look(&v105);
            }
        } Err(mut v106) => {
            let mut v113 = make::<S20>();
        }}
        let mut v114: Job = make::<Job>();
    }
    y().await;
    if cond() {
        let mut v115: usize = give::<usize>().await;
        let v116 = || look(&v115);
        v116();
    }
    let mut v117: [u8; 100] = attempt::<[u8; 100]>()?;
    peek(&make::<[u8; 256]>()).await;
    Ok(())
}

// 1168 bytes
pub async fn f23(mut p0: u16, mut p1: [u64; 3]) -> Result<(), Failure> {
    async move {
        let mut v118: Option<(S18, [u32; 256])> = make::<Option<(S18, [u32; 256])>>();
        look(&v118);
        touch(&mut v118);
        y().await;
        y().await;
    }.await;
    let mut v119 = make::<(Option<(bool, i64)>, E23)>();
    let mut v120 = 8usize;
    drop(p1);
    y().await;
    let v121 = &p0;
    take(v119).await;
    y().await;
    Ok(())
}

// 1824 bytes
pub async fn f24(p0: &Option<Result<char, Option<u64>>>) -> () {
    look(&p0);
    let v122 = || look(&p0);
    v122();
    async {
        look(&p0);
        while let Some(mut v123) = give::<Option<[u8; 16]>>().await {
            look(&p0);
        }
        tokio::select! { mut v124 = give::<[u8; 3]>() => {
            glance(&v124).await;
        } _ = f16(make::<[u8; 3]>(), make::<Vec<u8>>()) => {
            let mut v125 = make::<S13>();
        } }
        y().await;
    }.await;
    let mut v126: Job = make::<Job>();
    y().await;
    let v127 = &v126;
    let mut v128 = make::<i64>();
    
}

// 1312 bytes
pub async fn f25(mut p0: E21) -> () {
    let v129 = &p0;
    f23(make::<u16>(), make::<[u64; 3]>()).await;
    let mut v130: [u8; 100] = give::<[u8; 100]>().await;
    let mut v131: &E21 = pass(v129).await;
    let mut v132: Option<[u8; 1024]> = give::<Option<[u8; 1024]>>().await;
    let mut v133 = make::<(S3, f64)>();
    while cond() {
        pair(make::<Option<Guarded>>(), give::<([u32; 100], Result<Guarded, f64>)>().await).await;
        {
            later(v131).await;
        }
        drop(v129);
        peek(&v131).await;
    }
    let mut v135: [u64; 1024] = make::<[u64; 1024]>();
    
}

// 1872 bytes
pub async fn f26(mut p0: usize) -> () {
    async {
        let mut v136 = give::<u16>().await;
        let mut v137: Job = make::<Job>();
        let mut v138 = measure(&p0);
        y().await;
        y().await;
    }.await;
    f20().await;
    glance(&p0).await;
    drop(p0);
    f24(&make::<Option<Result<char, Option<u64>>>>()).await;
    let mut v139 = give::<u8>().await;
    if give::<bool>().await {
        if cond() { return; }
        alter(&mut v139).await;
    } else {
        f19(make::<Text>(), make::<bool>()).await;
    }
    
}

// 1200 bytes
pub async fn f27(p0: &S1) -> () {
    {
        glance(&make::<Option<u8>>()).await;
        look(&p0);
    }
    peek(&p0).await;
    if let Some(mut v140) = give::<Option<char>>().await {
        look(&v140);
        if cond() {
            let v141 = f23(make::<u16>(), make::<[u64; 3]>());
            if cond() { return; }
            v141.await;
        } else {
            glance(&make::<Option<u16>>()).await;
            peek(&p0).await;
        }
    }
    
}

// 68 bytes
pub async fn f28(mut p0: char, mut p1: Option<u32>) -> () {
    look(&p1);
    let mut v142: Guarded = give::<Guarded>().await;
    let mut v143 = give::<[u8; 16]>().await;
    
}

// 2544 bytes
pub async fn f29() -> Result<(), Failure> {
    let mut v144 = std::pin::pin!(f22());
    v144.await;
    let mut v145: Job = make::<Job>();
    f27(&make::<S1>()).await;
    Ok(())
}

// 432 bytes
pub async fn f30() -> () {
    {
    }
    let mut v146 = make::<[u32; 100]>();
    peek(&v146).await;
    
}

// 10992 bytes
pub async fn f31(mut p0: ([u32; 1024], [u8; 3])) -> () {
    pair(make::<usize>(), give::<u8>().await).await;
    look(&p0);
    let mut v147 = make::<Job>();
    {
        v147.change(7).await;
        Box::pin(f26(make::<usize>())).await;
        look(&p0);
        match give::<Result<[u8; 1024], u32>>().await { Ok(mut v148) => {
            if let Some(mut v150) = give::<Option<u8>>().await {
                alter(&mut p0).await;
            }
            v148 = give::<[u8; 1024]>().await;
            y().await;
        } Err(mut v149) => {
            let mut v147 = measure(&v147);
            let mut v151 = give::<i64>().await;
            tokio::select! { mut v152 = give::<(String, Option<u32>)>() => {
                alter(&mut p0).await;
            } _ = f29() => {
                let v153 = || look(&p0);
                y().await;
                v153();
            } }
            y().await;
        }}
    }
    glance(&p0).await;
    
}

// 2144 bytes
pub async fn f32() -> () {
    {
        let mut v154: Option<Option<Box<u64>>> = make::<Option<Option<Box<u64>>>>();
    }
    let mut v155 = make::<u128>();
    let mut v156: u128 = v155;
    if let Some(mut v157) = give::<Option<String>>().await {
        for mut v158 in 0..count() {
            let mut v159: Job = make::<Job>();
            let mut v160 = v159;
        }
        let mut v161: usize = measure(&v156);
        let mut v162 = make::<Job>();
    }
    if give::<bool>().await {
        if give::<bool>().await {
            async move {
                peek(&make::<([u8; 40], [u64; 16])>()).await;
                let mut v163: (S1, [u8; 256]) = give::<(S1, [u8; 256])>().await;
                let v164 = || look(&v163);
                v164();
                f25(make::<E21>()).await;
                y().await;
            }.await;
            pair(make::<Box<[u8; 300]>>(), give::<u64>().await).await;
            let mut v165: [u8; 40] = [0u8; 40];
        } else {
            pair(make::<[u8; 16]>(), give::<[u32; 256]>().await).await;
        }
    } else {
        look(&v155);
        let mut v166: ([u32; 100], (S7, char)) = make::<([u32; 100], (S7, char))>();
    }
    
}

// 80 bytes
pub async fn f33(mut p0: (Text, usize)) -> Result<(), Failure> {
    look(&p0);
    let v167 = &p0;
    glance(&v167).await;
    Ok(())
}

// 1744 bytes
pub async fn f34() -> () {
    let mut v168: Job = make::<Job>();
    if let Some(mut v169) = make::<Option<[u8; 100]>>() {
        let mut v170: Job = make::<Job>();
    }
    if let Some(mut v171) = give::<Option<S19>>().await {
        f23(make::<u16>(), make::<[u64; 3]>()).await;
    }
    let mut v172 = measure(&v168);
    f28(make::<char>(), make::<Option<u32>>()).await;
    if let Some(mut v173) = make::<Option<[u8; 1024]>>() {
        let mut v174 = make::<[u32; 3]>();
        if let Some(mut v175) = give::<Option<f64>>().await {
            let mut v176: [u8; 16] = make::<[u8; 16]>();
        }
    }
    let v177 = &v168;
    
}

// 13776 bytes
pub async fn f35(mut p0: [u8; 40]) -> Result<(), Failure> {
    if cond() {
        let v178 = f26(make::<usize>());
        y().await;
        v178.await;
        if cond() {
            match make::<Result<char, E12>>() { Ok(mut v179) => {
                drop(v179);
            } Err(mut v180) => {
                eat(v180);
                peek(&p0).await;
            }}
            let mut v181 = std::pin::pin!(f31(make::<([u32; 1024], [u8; 3])>()));
            v181.await;
            let mut v182: i64 = give::<i64>().await;
        } else {
            drop(p0);
            p0 = make::<[u8; 40]>();
            let mut v183: f64 = attempt::<f64>()?;
        }
        match give::<Result<Option<char>, (u64, S13)>>().await { Ok(mut v184) => {
            for mut v186 in make::<Vec<usize>>() {
                let mut v187: Result<[u8; 100], ([u8; 100], f64)> = make::<Result<[u8; 100], ([u8; 100], f64)>>();
                let mut v188 = make::<[u32; 256]>();
            }
            peek(&make::<Option<u16>>()).await;
        } Err(mut v185) => {
            match give::<Result<Result<(u32, u128), (u64, f64)>, [u8; 256]>>().await { Ok(mut v189) => {
                look(&v189);
                f30().await;
                alter(&mut v185).await;
            } Err(mut v190) => {
                f27(&make::<S1>()).await;
                let mut v191: S1 = tried::<S1>().await?;
            }}
        }}
        let v192 = &p0;
    } else {
        async move {
            let v193 = f28(make::<char>(), make::<Option<u32>>());
            let v194 = f32();
            let mut v195 = make::<E23>();
            v194.await;
            v193.await;
            peek(&make::<u16>()).await;
            touch(&mut v195);
            y().await;
        }.await;
        look(&p0);
        peek(&p0).await;
        let mut v196 = make::<Option<u8>>();
    }
    let mut v197 = tried::<char>().await?;
    f23(make::<u16>(), make::<[u64; 3]>()).await;
    let mut v198: Job = tried::<Job>().await?;
    Ok(())
}

// 13088 bytes
pub async fn f36(mut p0: E17) -> () {
    let v199 = f31(make::<([u32; 1024], [u8; 3])>());
    y().await;
    v199.await;
    if count() > 3 {
        let v200 = &p0;
        let mut v201: &E17 = v200;
        take(v201).await;
    }
    let Some(mut v202) = give::<Option<(S1, [u8; 1024])>>().await else { return; };
    while let Some(mut v203) = give::<Option<i64>>().await {
        eat(v203);
    }
    
}

// 16064 bytes
pub async fn f37(p0: &[u8; 16]) -> () {
    tokio::join!(f32(), f35(make::<[u8; 40]>()));
    if cond() {
        match make::<Result<Option<S19>, [u8; 256]>>() { Ok(mut v204) => {
            y().await;
            let mut v206: u8 = make::<u8>();
            if cond() { return; }
        } Err(mut v205) => {
            let mut v207: E16 = make::<E16>();
        }}
    }
    for mut v208 in make::<Vec<[u8; 40]>>() {
        glance(&p0).await;
        if let Some(mut v209) = make::<Option<std::sync::Arc<str>>>() {
            look(&v209);
            drop(v209);
            let mut v210: Job = make::<Job>();
            alter(&mut v208).await;
        }
        take(p0).await;
    }
    pair(make::<E12>(), give::<bool>().await).await;
    look(&p0);
    glance(&p0).await;
    let mut v211 = make::<f64>();
    
}

// 416 bytes
pub async fn f38(mut p0: Option<Job>) -> () {
    peek(&make::<[u32; 16]>()).await;
    Box::pin(f35(make::<[u8; 40]>())).await;
    glance(&p0).await;
    
}

// 368 bytes
pub async fn f39(mut p0: (Option<S4>, [u8; 3])) -> () {
    p0 = make::<(Option<S4>, [u8; 3])>();
    {
        take(p0).await;
    }
    let mut v212 = give::<Result<[u64; 256], Box<[u8; 300]>>>().await;
    
}

// 21024 bytes
pub async fn f40() -> () {
    tokio::select! { mut v213 = give::<usize>() => {
        let mut v214 = give::<[u8; 3]>().await;
        alter(&mut v213).await;
    } _ = f34() => {
        let mut v215: S0 = give::<S0>().await;
        glance(&v215).await;
    } }
    while let Some(mut v216) = give::<Option<(Box<[u8; 300]>, std::sync::Arc<str>)>>().await {
        let mut v217 = pass(v216).await;
        let mut v218 = give::<u16>().await;
        let mut v219 = make::<[u64; 1024]>();
        match make::<Result<S15, [u32; 1024]>>() { Ok(mut v220) => {
            eat(v219);
            if cond() {
                v219 = make::<[u64; 1024]>();
            }
        } Err(mut v221) => {
            let mut v222 = make::<Job>();
            if cond() {
                alter(&mut v217).await;
            }
            take(v217).await;
            let mut v223 = pass(v218).await;
        }}
    }
    let mut v224: [u8; 256] = [0u8; 256];
    look(&v224);
    match make::<Result<E16, S18>>() { Ok(mut v225) => {
        let v227 = &v224;
        look(&v227);
        y().await;
        let mut v228: f64 = make::<f64>();
    } Err(mut v226) => {
        if cond() {
            f37(&make::<[u8; 16]>()).await;
        }
        eat(v224);
        peek(&v224).await;
        take(v226).await;
    }}
    let mut v229: [u8; 256] = pass(v224).await;
    {
        let mut v230: Option<u8> = give::<Option<u8>>().await;
    }
    let v231 = &v224;
    alter(&mut v229).await;
    
}

// 3760 bytes
pub async fn f41(mut p0: [u32; 100]) -> Result<(), Failure> {
    let mut v232: [u32; 100] = p0;
    let v233 = f29();
    look(&p0);
    v233.await;
    look(&v232);
    look(&v232);
    let mut v234 = pass(v232).await;
    let mut v235 = v232;
    let mut v236: E17 = tried::<E17>().await?;
    glance(&v232).await;
    Ok(())
}

// 11008 bytes
pub async fn f42() -> Result<(), Failure> {
    y().await;
    f31(make::<([u32; 1024], [u8; 3])>()).await;
    Ok(())
}

// 21568 bytes
pub async fn f43(mut p0: (char, Job), p1: &bool) -> () {
    async move {
        let mut v237 = give::<usize>().await;
        let mut v238: E17 = give::<E17>().await;
        y().await;
    }.await;
    let mut v239: Job = make::<Job>();
    match give::<Result<f64, usize>>().await { Ok(mut v240) => {
        f40().await;
    } Err(mut v241) => {
        let mut v242 = p1;
    }}
    touch(&mut v239);
    f32().await;
    let Some(mut v243) = give::<Option<(Result<usize, usize>, i64)>>().await else { return; };
    glance(&v243).await;
    {
        while let Some(mut v244) = give::<Option<bool>>().await {
            let Some(mut v245) = give::<Option<char>>().await else { return; };
            touch(&mut v245);
            eat(v245);
        }
        look(&p0);
    }
    
}

// 26432 bytes
pub async fn f44(p0: &E23) -> () {
    let mut v246: u64 = make::<u64>();
    later(v246).await;
    let mut v247 = make::<Job>();
    let mut v248 = measure(&p0);
    run(async move { f36(make::<E17>()).await; }).await;
    f41(make::<[u32; 100]>()).await;
    
}

// 17312 bytes
pub async fn f45() -> Result<(), Failure> {
    {
        let Some(mut v249) = give::<Option<S18>>().await else { return Ok(()); };
        let mut v250: Job = make::<Job>();
        touch(&mut v249);
    }
    let mut v251: [u32; 1024] = make::<[u32; 1024]>();
    let v252 = || look(&v251);
    y().await;
    v252();
    let mut v253: S13 = make::<S13>();
    v253 = make::<S13>();
    f36(make::<E17>()).await;
    peek(&make::<Vec<u8>>()).await;
    let mut v254: Option<([u8; 1024], usize)> = make::<Option<([u8; 1024], usize)>>();
    eat(v253);
    Ok(())
}

// 26592 bytes
pub async fn f46() -> () {
    y().await;
    f44(&make::<E23>()).await;
    f34().await;
    let mut v255 = give::<E11>().await;
    
}

// 168 bytes
pub async fn f47() -> () {
    let mut v256: Job = make::<Job>();
    let mut v257 = give::<E21>().await;
    
}

// 144 bytes
pub async fn f48(mut p0: E12, p1: &usize) -> () {
    let mut v258: [u8; 3] = make::<[u8; 3]>();
    y().await;
    alter(&mut v258).await;
    
}

// 19088 bytes
pub async fn f49(p0: &[u8; 256], p1: &char) -> () {
    let mut v259 = measure(&p0);
    for mut v260 in [make::<Job>(), make::<Job>()] {
        let mut v261 = make::<S20>();
        later(v259).await;
        if cond() { return; }
    }
    let mut v262 = make::<Result<i64, ([u8; 1024], Guarded)>>();
    if give::<bool>().await {
        look(&v259);
        alter(&mut v262).await;
        y().await;
        while let Some(mut v263) = give::<Option<([u8; 3], u128)>>().await {
            let Some(mut v264) = give::<Option<S15>>().await else { return; };
            let mut v265: Result<S19, String> = give::<Result<S19, String>>().await;
            touch(&mut v262);
            let mut v266 = give::<S2>().await;
        }
    }
    look(&v259);
    let mut v267: E16 = make::<E16>();
    let v268 = f45();
    f38(make::<Option<Job>>()).await;
    v268.await;
    
}

// 464 bytes
pub async fn f50() -> () {
    let mut v269: (Option<Box<[u8; 300]>>, bool) = make::<(Option<Box<[u8; 300]>>, bool)>();
    pair(make::<Option<i64>>(), give::<S19>().await).await;
    let mut v270 = make::<(Result<[u32; 256], Box<u64>>, Guarded)>();
    
}

// 544 bytes
pub async fn f51(mut p0: S0, mut p1: char) -> Result<(), Failure> {
    drop(p1);
    glance(&make::<[u8; 16]>()).await;
    look(&p0);
    pair(make::<usize>(), give::<Option<u128>>().await).await;
    peek(&p1).await;
    let mut v271 = measure(&p0);
    f50().await;
    Ok(())
}

// 1528 bytes
pub async fn f52(mut p0: Job, p1: &char) -> () {
    Box::pin(f41(make::<[u32; 100]>())).await;
    async {
        if count() > 3 {
            async {
                let v272 = &p0;
                peek(&v272).await;
                let mut v273: Text = make::<Text>();
                y().await;
            }.await;
            y().await;
        } else {
            let mut v274 = make::<Job>();
        }
        let mut v275: usize = measure(&p1);
        let v276 = || look(&p1);
        v276();
        later(p1).await;
        y().await;
    }.await;
    if cond() {
        take(p1).await;
    }
    take(p1).await;
    let v277 = &p0;
    for mut v278 in make::<Vec<Option<[u8; 1024]>>>() {
        if let Some(mut v279) = make::<Option<String>>() {
            y().await;
            if cond() {
                let mut v280 = give::<[u64; 16]>().await;
                look(&v280);
            }
            peek(&v278).await;
            let mut v281 = make::<S15>();
        }
    }
    
}

// 53296 bytes
pub async fn f53() -> Result<(), Failure> {
    if count() > 3 {
        async {
            match make::<Result<String, [u8; 40]>>() { Ok(mut v282) => {
                look(&v282);
            } Err(mut v283) => {
                glance(&v283).await;
                f46().await;
                let mut v284: [u8; 16] = give::<[u8; 16]>().await;
                let v285 = || look(&v283);
                v285();
            }}
            y().await;
            y().await;
        }.await;
        let mut v286 = make::<E11>();
        for mut v287 in [make::<S1>(), make::<S1>()] {
            match give::<Result<(Option<bool>, (u64, u32)), Option<[u32; 1024]>>>().await { Ok(mut v288) => {
                glance(&v288).await;
                glance(&v288).await;
            } Err(mut v289) => {
                f48(make::<E12>(), &make::<usize>()).await;
                run(async move { f44(&make::<E23>()).await; }).await;
                y().await;
            }}
        }
    } else {
        {
            y().await;
        }
    }
    f46().await;
    for mut v290 in [make::<Box<u64>>(), make::<Box<u64>>()] {
        let mut v291: S2 = give::<S2>().await;
        look(&v291);
    }
    pair(make::<Result<Option<u8>, i64>>(), give::<[u32; 256]>().await).await;
    Ok(())
}

// 53680 bytes
pub async fn f54() -> Result<(), Failure> {
    let mut v292 = make::<u8>();
    match make::<Result<[u8; 3], f64>>() { Ok(mut v293) => {
        while let Some(mut v295) = give::<Option<bool>>().await {
            if cond() { return Ok(()); }
        }
        let mut v296 = pass(v293).await;
        if cond() {
            {
                look(&v293);
                run(async move { f42().await; }).await;
                let mut v297 = give::<S1>().await;
                let mut v298: Job = make::<Job>();
            }
            let mut v299: f64 = make::<f64>();
            if count() > 3 {
                let mut v300 = v293;
                glance(&v300).await;
                let mut v301: Job = make::<Job>();
            } else {
                v299 = make::<f64>();
                peek(&v296).await;
                look(&v299);
            }
        } else {
            y().await;
            let mut v302: Job = make::<Job>();
            async {
                let mut v303: Vec<u8> = vec![0u8; count()];
                let v304 = f47();
                let mut v305 = std::pin::pin!(f53());
                v305.await;
                v304.await;
                y().await;
            }.await;
        }
    } Err(mut v294) => {
        glance(&make::<(char, bool)>()).await;
        let Some(mut v306) = give::<Option<[u8; 40]>>().await else { return Ok(()); };
    }}
    {
        y().await;
    }
    later(v292).await;
    if count() > 3 {
        let mut v307: Box<[u8; 300]> = make::<Box<[u8; 300]>>();
        f45().await;
        let mut v308 = make::<Option<bool>>();
    }
    peek(&v292).await;
    if let Some(mut v309) = make::<Option<S8>>() {
        peek(&v309).await;
        let mut v310: S5 = attempt::<S5>()?;
        let mut v311 = make::<Job>();
    }
    Ok(())
}

// 38768 bytes
pub async fn f55() -> () {
    match make::<Result<[u64; 16], [u8; 40]>>() { Ok(mut v312) => {
        y().await;
    } Err(mut v313) => {
        y().await;
    }}
    let mut v314 = give::<[u64; 40]>().await;
    run(async move { f49(&make::<[u8; 256]>(), &make::<char>()).await; }).await;
    
}

// 38784 bytes
pub async fn f56() -> Result<(), Failure> {
    f44(&make::<E23>()).await;
    f55().await;
    match give::<Result<char, E16>>().await { Ok(mut v315) => {
        look(&v315);
    } Err(mut v316) => {
        glance(&make::<S2>()).await;
    }}
    Ok(())
}

// 17328 bytes
pub async fn f57() -> () {
    f45().await;
    let mut v317 = make::<f64>();
    while cond() {
        pair(make::<Guarded>(), give::<[u32; 100]>().await).await;
        let mut v319 = give::<Box<[u8; 300]>>().await;
        let mut v320 = v319;
        let Some(mut v321) = give::<Option<Option<f64>>>().await else { return; };
    }
    loop {
        let mut v323 = make::<Option<u8>>();
        if cond() { break; }
}
    f52(make::<Job>(), &make::<char>()).await;
    
}

// 53872 bytes
pub async fn f58(p0: &std::sync::Arc<str>) -> () {
    eat(p0);
    if count() > 3 {
        run(async move { f52(make::<Job>(), &make::<char>()).await; }).await;
        peek(&p0).await;
        let mut v324 = make::<Job>();
    } else {
        glance(&p0).await;
        glance(&make::<Vec<u8>>()).await;
        let mut v325: Result<[u8; 256], bool> = make::<Result<[u8; 256], bool>>();
    }
    if count() > 3 {
        if cond() { return; }
        if cond() {
            eat(p0);
            let mut v326: &std::sync::Arc<str> = pass(p0).await;
            f54().await;
        } else {
            glance(&p0).await;
        }
    }
    let mut v327: Job = give::<Job>().await;
    peek(&make::<Option<[u8; 256]>>()).await;
    drop(v327);
    peek(&p0).await;
    let mut v328 = measure(&p0);
    
}

// 360 bytes
pub async fn f59(p0: &Option<[u32; 40]>) -> () {
    glance(&make::<E6>()).await;
    y().await;
    async move {
        for mut v329 in 0..count() {
            let mut v330: Box<u64> = give::<Box<u64>>().await;
            eat(v330);
            for mut v331 in 0..count() {
                v331 = make::<usize>();
            }
            let mut v332 = make::<[u64; 256]>();
        }
        {
        }
        y().await;
    }.await;
    
}

// 368 bytes
pub async fn f60(mut p0: Option<[u64; 16]>) -> () {
    y().await;
    let v333 = || look(&p0);
    v333();
    let v334 = || look(&p0);
    y().await;
    v334();
    for mut v335 in make::<Vec<[u32; 100]>>() {
        let mut v336: S18 = make::<S18>();
    }
    let mut v337 = make::<Result<String, (bool, String)>>();
    if let Some(mut v338) = make::<Option<i64>>() {
        alter(&mut v337).await;
        peek(&make::<f64>()).await;
    }
    
}

// 54064 bytes
pub async fn f61(mut p0: String) -> Result<(), Failure> {
    glance(&p0).await;
    f53().await;
    match give::<Result<(S8, [u8; 3]), u128>>().await { Ok(mut v339) => {
        f60(make::<Option<[u64; 16]>>()).await;
        eat(v339);
        let mut v341: Option<Option<Result<u16, Text>>> = give::<Option<Option<Result<u16, Text>>>>().await;
        touch(&mut v341);
    } Err(mut v340) => {
        look(&p0);
        if count() > 3 {
            loop {
                if cond() { return Ok(()); }
                let mut v343: u16 = make::<u16>();
                let mut v344: Result<Result<u64, Option<usize>>, (Vec<u8>, u64)> = make::<Result<Result<u64, Option<usize>>, (Vec<u8>, u64)>>();
                y().await;
                if cond() { break; }
}
            let mut v345: u64 = make::<u64>();
            let Some(mut v346) = give::<Option<Option<u8>>>().await else { return Ok(()); };
            for mut v347 in make::<Vec<u32>>() {
                let mut v347 = measure(&v347);
                let mut v348 = make::<Job>();
                pair(make::<[u32; 40]>(), give::<Vec<u8>>().await).await;
            }
        } else {
            let mut v349: String = pass(p0).await;
            peek(&v340).await;
        }
        let mut v350 = tried::<Result<[u64; 3], bool>>().await?;
    }}
    tokio::join!(f57(), f57());
    for mut v351 in 0..count() {
        let v352 = &v351;
        look(&v352);
        glance(&v351).await;
    }
    Ok(())
}

// 480 bytes
pub async fn f62() -> () {
    async move {
        f50().await;
        y().await;
    }.await;
    
}

// 240 bytes
pub async fn f63(mut p0: usize) -> () {
    let mut v353: Job = make::<Job>();
    let mut v354 = make::<Text>();
    y().await;
    let mut v353 = measure(&v353);
    let mut v355: Result<Result<[u8; 40], u128>, S15> = make::<Result<Result<[u8; 40], u128>, S15>>();
    y().await;
    
}

// 96 bytes
pub async fn f64() -> Result<(), Failure> {
    pair(make::<[u8; 16]>(), give::<String>().await).await;
    Ok(())
}

// 38800 bytes
pub async fn f65() -> () {
    pair(make::<u16>(), give::<u8>().await).await;
    {
        f56().await;
    }
    
}

// 78272 bytes
pub async fn f66(mut p0: S13) -> () {
    let mut v356: usize = measure(&p0);
    touch(&mut p0);
    if cond() {
        futures::join!(f54(), f57(), y());
        if give::<bool>().await {
            if count() > 3 {
                let mut v357: S13 = make::<S13>();
                let v358 = &p0;
            }
        }
        y().await;
    } else {
        look(&p0);
        run(async move { f65().await; }).await;
    }
    tokio::select! { mut v359 = give::<Box<u64>>() => {
        let v360 = || look(&v359);
        y().await;
        v360();
    } _ = f61(make::<String>()) => {
        if let Some(mut v361) = give::<Option<(bool, Job)>>().await {
            y().await;
            if give::<bool>().await {
                let mut v362 = measure(&v361);
            } else {
                let mut v363 = measure(&v361);
                later(v356).await;
                let mut v364: ((Result<u64, char>, Box<[u8; 300]>), Guarded) = make::<((Result<u64, char>, Box<[u8; 300]>), Guarded)>();
            }
            let v365 = f60(make::<Option<[u64; 16]>>());
            glance(&make::<([u8; 16], Option<(Text, i64)>)>()).await;
            v365.await;
            if cond() {
                eat(v356);
                f61(make::<String>()).await;
                let mut v366 = give::<Box<u64>>().await;
            } else {
                if cond() { return; }
                touch(&mut v356);
                let v367 = || look(&p0);
                v367();
            }
        }
    } }
    
}

// 56176 bytes
pub async fn f67(p0: &[u8; 3]) -> () {
    if cond() {
        glance(&p0).await;
        look(&p0);
        match make::<Result<Box<[u8; 300]>, [u32; 256]>>() { Ok(mut v368) => {
            let mut v370: &[u8; 3] = pass(p0).await;
            while let Some(mut v371) = give::<Option<Job>>().await {
                let mut v372 = measure(&p0);
                let mut v373 = measure(&v372);
                let mut v374 = make::<Result<[u64; 3], Box<u64>>>();
            }
        } Err(mut v369) => {
            alter(&mut v369).await;
            while let Some(mut v375) = give::<Option<(u128, Box<u64>)>>().await {
                let mut v376: (Option<Box<[u8; 300]>>, [u8; 1024]) = make::<(Option<Box<[u8; 300]>>, [u8; 1024])>();
            }
            for mut v377 in 0..count() {
                y().await;
                f63(make::<usize>()).await;
            }
        }}
        let mut v378: &[u8; 3] = p0;
    }
    let mut v379 = make::<Box<[u8; 300]>>();
    f61(make::<String>()).await;
    async {
        if let Some(mut v380) = give::<Option<String>>().await {
            look(&p0);
            look(&v380);
        }
        glance(&make::<S18>()).await;
        y().await;
    }.await;
    glance(&v379).await;
    async {
        match make::<Result<std::sync::Arc<str>, [u64; 100]>>() { Ok(mut v381) => {
            drop(v381);
            if count() > 3 {
                let mut v383 = make::<S19>();
                let v384 = &v379;
            } else {
            }
            let mut v385: &[u8; 3] = pass(p0).await;
        } Err(mut v382) => {
            glance(&make::<S3>()).await;
            peek(&p0).await;
            pair(make::<Option<[u32; 40]>>(), give::<S2>().await).await;
            match make::<Result<Text, Option<[u8; 40]>>>() { Ok(mut v386) => {
                later(v386).await;
                let mut v388 = measure(&p0);
            } Err(mut v387) => {
                let v389 = &v382;
                alter(&mut v387).await;
                let mut v390: Job = make::<Job>();
            }}
        }}
        look(&p0);
        pair(make::<Guarded>(), give::<E9>().await).await;
        y().await;
    }.await;
    
}

// 18048 bytes
pub async fn f68() -> Result<(), Failure> {
    let mut v391 = make::<[u8; 256]>();
    let mut v392 = v391;
    if let Some(mut v393) = make::<Option<u64>>() {
        let Some(mut v394) = give::<Option<E23>>().await else { return Ok(()); };
    }
    async {
        match make::<Result<i64, Box<u64>>>() { Ok(mut v395) => {
            let mut v397 = make::<Job>();
            alter(&mut v397).await;
            f57().await;
        } Err(mut v396) => {
            y().await;
        }}
        while let Some(mut v398) = give::<Option<char>>().await {
            let mut v399 = give::<Box<[u8; 300]>>().await;
            let v400 = &v391;
        }
        let mut v401: (u64, [u32; 40]) = make::<(u64, [u32; 40])>();
        let mut v402: usize = measure(&v391);
        y().await;
    }.await;
    async {
        y().await;
    }.await;
    look(&v392);
    let mut v403: u128 = tried::<u128>().await?;
    y().await;
    Ok(())
}

// 136 bytes
pub async fn f69(mut p0: std::sync::Arc<str>) -> () {
    if give::<bool>().await {
        let mut v404 = vec![0u8; count()];
        match give::<Result<Vec<u8>, [u8; 3]>>().await { Ok(mut v405) => {
            peek(&p0).await;
            later(v405).await;
        } Err(mut v406) => {
            let mut v407 = give::<u64>().await;
        }}
        look(&v404);
    }
    for mut v408 in [make::<E23>(), make::<E23>()] {
        let mut v409 = make::<u8>();
    }
    let v410 = || look(&p0);
    y().await;
    v410();
    
}

// 54112 bytes
pub async fn f70() -> () {
    let mut v411: bool = make::<bool>();
    f59(&make::<Option<[u32; 40]>>()).await;
    if let Some(mut v412) = make::<Option<[u64; 100]>>() {
        if count() > 3 {
            if let Some(mut v413) = give::<Option<Box<u64>>>().await {
                peek(&v413).await;
                let v414 = f61(make::<String>());
                later(v413).await;
                v414.await;
            }
            let mut v415: Result<[u64; 16], u16> = give::<Result<[u64; 16], u16>>().await;
        }
        eat(v411);
        let mut v416 = give::<Text>().await;
    }
    let mut v417 = make::<[u64; 100]>();
    
}

// 40 bytes
pub async fn f71() -> Result<(), Failure> {
    let mut v418: Vec<u8> = make::<Vec<u8>>();
    let mut v419 = measure(&v418);
    let mut v420 = measure(&v418);
    look(&v420);
    y().await;
    Ok(())
}

// 256 bytes
pub async fn f72() -> () {
    Box::pin(f67(&make::<[u8; 3]>())).await;
    y().await;
    f63(make::<usize>()).await;
    
}

// 576 bytes
pub async fn f73() -> () {
    let Some(mut v421) = give::<Option<u8>>().await else { return; };
    let mut v422 = make::<u64>();
    {
        while cond() {
            let mut v424 = give::<String>().await;
            match make::<Result<u32, (f64, [u64; 3])>>() { Ok(mut v425) => {
                let mut v427 = give::<(std::sync::Arc<str>, Job)>().await;
            } Err(mut v426) => {
                pair(make::<Option<Box<[u8; 300]>>>(), give::<[u8; 256]>().await).await;
            }}
        }
    }
    let v428 = || look(&v421);
    y().await;
    v428();
    v422 = give::<u64>().await;
    f72().await;
    
}

// 656 bytes
pub async fn f74(mut p0: S19) -> () {
    let v429 = f63(make::<usize>());
    if cond() { return; }
    v429.await;
    if let Some(mut v430) = give::<Option<bool>>().await {
        alter(&mut v430).await;
        y().await;
        let mut v431 = make::<Job>();
    }
    {
        let mut v432 = make::<u128>();
    }
    glance(&make::<S19>()).await;
    
}

// 1128 bytes
pub async fn f75() -> () {
    let mut v433: Result<Option<i64>, (Text, S14)> = make::<Result<Option<i64>, (Text, S14)>>();
    {
        let mut v434 = [0u8; 100];
        if cond() { return; }
    }
    let mut v435 = make::<Job>();
    let v436 = || look(&v435);
    y().await;
    v436();
    touch(&mut v433);
    pair(make::<[u32; 40]>(), give::<u64>().await).await;
    match make::<Result<(String, bool), [u32; 40]>>() { Ok(mut v437) => {
        async move {
            y().await;
        }.await;
    } Err(mut v438) => {
        loop {
            glance(&v433).await;
            let mut v440 = give::<u32>().await;
            if cond() { break; }
}
        let mut v441: Job = make::<Job>();
    }}
    for mut v442 in 0..count() {
        async move {
            let mut v443 = make::<Job>();
            y().await;
        }.await;
        let v444 = || look(&v433);
        v444();
        let v445 = &v442;
    }
    
}

// 12 bytes
pub async fn f76() -> Result<(), Failure> {
    pair(make::<u16>(), give::<u16>().await).await;
    Ok(())
}

// 38528 bytes
pub async fn f77(mut p0: Option<[u64; 16]>, mut p1: [u64; 100]) -> Result<(), Failure> {
    match give::<Result<S14, [u8; 3]>>().await { Ok(mut v446) => {
        y().await;
        look(&p1);
    } Err(mut v447) => {
        peek(&p0).await;
        let mut v448: u128 = make::<u128>();
        peek(&p0).await;
    }}
    let mut v449: (usize, Option<Vec<u8>>) = attempt::<(usize, Option<Vec<u8>>)>()?;
    peek(&p1).await;
    for mut v450 in 0..count() {
        take(p1).await;
        run(async move { f68().await; }).await;
        look(&v450);
    }
    loop {
        {
            touch(&mut p1);
            peek(&p0).await;
            let mut v452: [u32; 16] = make::<[u32; 16]>();
        }
        let mut v453 = attempt::<f64>()?;
        if cond() { break; }
}
    let mut v454 = make::<char>();
    let mut v455: u64 = tried::<u64>().await?;
    let mut v456: E17 = attempt::<E17>()?;
    Ok(())
}

// 54960 bytes
pub async fn f78(mut p0: u64, p1: &E12) -> () {
    let mut v457: std::sync::Arc<str> = make::<std::sync::Arc<str>>();
    let mut v458 = make::<[u64; 1024]>();
    let mut v459: Job = make::<Job>();
    peek(&v457).await;
    y().await;
    futures::join!(f73(), f70(), y());
    p0 = make::<u64>();
    
}

// 54256 bytes
pub async fn f79() -> () {
    {
        if cond() { return; }
        y().await;
    }
    if give::<bool>().await {
        if let Some(mut v460) = make::<Option<[u8; 1024]>>() {
            let v461 = &v460;
        }
    } else {
    }
    async {
        for mut v462 in 0..count() {
            touch(&mut v462);
            take(v462).await;
            futures::join!(f76(), f70(), y());
            if let Some(mut v463) = give::<Option<char>>().await {
                let v464 = || look(&v463);
                y().await;
                v464();
                y().await;
            }
        }
        y().await;
    }.await;
    
}

// 54848 bytes
pub async fn f80() -> () {
    if cond() {
        let mut v465: Job = make::<Job>();
        let mut v466: Guarded = give::<Guarded>().await;
    } else {
    }
    let Some(mut v467) = give::<Option<S4>>().await else { return; };
    let mut v467 = measure(&v467);
    look(&v467);
    look(&v467);
    {
        match make::<Result<Option<E23>, [u64; 3]>>() { Ok(mut v468) => {
            let Some(mut v470) = give::<Option<u8>>().await else { return; };
            let Some(mut v471) = give::<Option<u32>>().await else { return; };
            match give::<Result<[u64; 40], (Option<u16>, [u64; 1024])>>().await { Ok(mut v472) => {
                alter(&mut v472).await;
                f77(make::<Option<[u64; 16]>>(), make::<[u64; 100]>()).await;
            } Err(mut v473) => {
                alter(&mut v473).await;
                look(&v467);
            }}
            Box::pin(f68()).await;
        } Err(mut v469) => {
            look(&v469);
            if cond() {
                drop(v467);
                later(v467).await;
                let v474 = || look(&v467);
                v474();
                look(&v469);
            } else {
                f71().await;
                pair(make::<[u64; 40]>(), give::<u64>().await).await;
            }
            if cond() { return; }
            match give::<Result<f64, i64>>().await { Ok(mut v475) => {
                drop(v469);
            } Err(mut v476) => {
                glance(&v469).await;
                y().await;
                take(v467).await;
            }}
        }}
        f70().await;
        y().await;
    }
    let mut v477: Job = make::<Job>();
    
}

// 536 bytes
pub async fn f81(mut p0: Option<Option<Option<u64>>>, p1: &S20) -> () {
    let mut v478 = give::<Option<(u8, Box<[u8; 300]>)>>().await;
    peek(&p0).await;
    if let Some(mut v479) = make::<Option<u64>>() {
        touch(&mut v478);
        let Some(mut v480) = give::<Option<(u8, u16)>>().await else { return; };
    }
    async {
        let mut v481 = make::<[u32; 100]>();
        alter(&mut v481).await;
        peek(&v478).await;
        y().await;
    }.await;
    let mut v482: usize = 5usize;
    v482 = make::<usize>();
    tokio::select! { mut v483 = give::<[u8; 16]>() => {
        if count() > 3 {
            let mut v484 = make::<char>();
        } else {
            if count() > 3 {
                y().await;
                y().await;
                let mut v485: u128 = give::<u128>().await;
                let mut v486: usize = measure(&v483);
            }
        }
        later(p1).await;
        touch(&mut v482);
    } _ = f69(make::<std::sync::Arc<str>>()) => {
        peek(&make::<Option<Option<Vec<u8>>>>()).await;
        look(&v478);
    } }
    
}

// 110208 bytes
pub async fn f82(p0: &u8) -> () {
    run(async move { f80().await; }).await;
    if give::<bool>().await {
        later(p0).await;
        {
            let mut v487: f64 = make::<f64>();
            let mut v488: Job = make::<Job>();
            let mut v489 = make::<[u32; 1024]>();
        }
        {
            f79().await;
        }
    } else {
        if cond() {
            f81(make::<Option<Option<Option<u64>>>>(), &make::<S20>()).await;
            let mut v490 = give::<E10>().await;
        } else {
            let mut v491 = make::<S4>();
            let Some(mut v492) = give::<Option<char>>().await else { return; };
            f70().await;
            let mut v493 = make::<Result<([u8; 16], [u8; 1024]), S1>>();
        }
        f78(make::<u64>(), &make::<E12>()).await;
        let mut v494: f64 = make::<f64>();
    }
    let mut v495: &u8 = p0;
    match give::<Result<std::sync::Arc<str>, usize>>().await { Ok(mut v496) => {
        touch(&mut v496);
        let v498 = || look(&v495);
        v498();
        later(p0).await;
    } Err(mut v497) => {
        let Some(mut v499) = give::<Option<Job>>().await else { return; };
        if give::<bool>().await {
            let mut v500: Job = make::<Job>();
            if let Some(mut v501) = give::<Option<[u8; 1024]>>().await {
                v497 = make::<usize>();
                f79().await;
            }
        }
    }}
    peek(&p0).await;
    for mut v502 in 0..count() {
        drop(v495);
        eat(p0);
        let mut v503 = make::<Option<Result<(u64, u128), (u32, usize)>>>();
    }
    eat(v495);
    
}

// 55104 bytes
pub async fn f83(mut p0: Option<u32>) -> () {
    if let Some(mut v504) = make::<Option<E21>>() {
        while let Some(mut v505) = give::<Option<Box<[u8; 300]>>>().await {
            later(v505).await;
            touch(&mut p0);
        }
        y().await;
        match make::<Result<S0, u16>>() { Ok(mut v506) => {
            let v508 = || look(&p0);
            v508();
            if cond() { return; }
            alter(&mut v506).await;
            for mut v509 in 0..count() {
                let mut v510 = measure(&v506);
                let mut v511: Job = make::<Job>();
                take(v509).await;
            }
        } Err(mut v507) => {
            look(&v504);
            pair(make::<E21>(), give::<Option<Text>>().await).await;
        }}
        let mut v512: Box<[u8; 300]> = make::<Box<[u8; 300]>>();
    }
    tokio::select! { mut v513 = give::<((u64, Text), (i64, u128))>() => {
        for mut v514 in 0..count() {
            v513 = make::<((u64, Text), (i64, u128))>();
            y().await;
        }
    } _ = f73() => {
        futures::join!(f79(), f73(), y());
        let mut v515: Option<S3> = make::<Option<S3>>();
        for mut v516 in [make::<u8>(), make::<u8>()] {
            peek(&make::<Vec<u8>>()).await;
            y().await;
        }
        let mut v517 = give::<u32>().await;
    } }
    peek(&p0).await;
    let mut v518: Box<[u8; 300]> = give::<Box<[u8; 300]>>().await;
    
}

// 57456 bytes
pub async fn f84() -> () {
    {
        if cond() {
            let Some(mut v519) = give::<Option<Text>>().await else { return; };
            later(v519).await;
        }
        f83(make::<Option<u32>>()).await;
    }
    if let Some(mut v520) = make::<Option<[u8; 100]>>() {
        match make::<Result<E17, Option<char>>>() { Ok(mut v521) => {
            {
                let v523 = || look(&v520);
                y().await;
                v523();
                alter(&mut v521).await;
            }
        } Err(mut v522) => {
            alter(&mut v522).await;
            let mut v524: Text = give::<Text>().await;
            v522 = make::<Option<char>>();
        }}
        if let Some(mut v525) = make::<Option<(Box<[u8; 300]>, S15)>>() {
            let v526 = &v520;
            v525 = give::<(Box<[u8; 300]>, S15)>().await;
            f73().await;
            drop(v525);
        }
        take(v520).await;
        y().await;
    }
    if let Some(mut v527) = make::<Option<String>>() {
        drop(v527);
        let mut v528: Job = make::<Job>();
        if cond() { return; }
        let v529 = || look(&v528);
        v529();
    }
    y().await;
    if let Some(mut v530) = give::<Option<(Guarded, u32)>>().await {
        peek(&v530).await;
        let mut v531 = make::<Job>();
    }
    let mut v532 = give::<[u8; 40]>().await;
    
}

// 64 bytes
pub async fn f85(p0: &Option<Box<u64>>) -> () {
    {
        let mut v533: (u128, Box<u64>) = make::<(u128, Box<u64>)>();
        v533 = give::<(u128, Box<u64>)>().await;
        look(&p0);
    }
    later(p0).await;
    y().await;
    let mut v534 = [0u8; 16];
    let mut v535: S13 = make::<S13>();
    v535 = make::<S13>();
    
}

// 38544 bytes
pub async fn f86() -> () {
    let mut v536: u16 = make::<u16>();
    f76().await;
    look(&v536);
    look(&v536);
    f77(make::<Option<[u64; 16]>>(), make::<[u64; 100]>()).await;
    
}

// 78032 bytes
pub async fn f87(mut p0: [u64; 40]) -> () {
    futures::join!(f86(), f77(make::<Option<[u64; 16]>>(), make::<[u64; 100]>()), y());
    look(&p0);
    if cond() {
        peek(&make::<(std::sync::Arc<str>, char)>()).await;
        match make::<Result<Box<u64>, Option<Vec<u8>>>>() { Ok(mut v537) => {
            v537 = give::<Box<u64>>().await;
            if cond() { return; }
        } Err(mut v538) => {
            if let Some(mut v539) = give::<Option<[u8; 256]>>().await {
                peek(&v538).await;
                touch(&mut v538);
                y().await;
                let v540 = || look(&p0);
                v540();
            }
        }}
        {
            tokio::select! { mut v541 = give::<Option<Job>>() => {
                y().await;
                if cond() { return; }
                eat(v541);
            } _ = f86() => {
                f75().await;
                f84().await;
                pair(make::<Text>(), give::<(usize, S19)>().await).await;
            } }
        }
        match give::<Result<[u32; 3], Result<Option<char>, (u16, usize)>>>().await { Ok(mut v542) => {
            for mut v544 in make::<Vec<E16>>() {
                drop(v542);
                glance(&make::<S1>()).await;
                let mut v545 = measure(&p0);
            }
            glance(&p0).await;
        } Err(mut v543) => {
            if let Some(mut v546) = give::<Option<[u8; 100]>>().await {
                let mut v547 = make::<S1>();
            }
            match make::<Result<usize, [u8; 16]>>() { Ok(mut v548) => {
                if cond() { return; }
                look(&p0);
            } Err(mut v549) => {
                f78(make::<u64>(), &make::<E12>()).await;
                let v550 = &v543;
            }}
            peek(&p0).await;
            look(&v543);
        }}
    }
    
}

// 38864 bytes
pub async fn f88() -> () {
    let mut v551 = make::<Job>();
    look(&v551);
    let Some(mut v552) = give::<Option<(Option<u64>, Option<f64>)>>().await else { return; };
    async {
        peek(&make::<Box<[u8; 300]>>()).await;
        match give::<Result<S15, Box<u64>>>().await { Ok(mut v553) => {
            let mut v555: usize = measure(&v553);
        } Err(mut v554) => {
            match give::<Result<[u8; 16], Box<u64>>>().await { Ok(mut v556) => {
                let mut v558: u8 = give::<u8>().await;
                drop(v556);
                let mut v559 = give::<E21>().await;
            } Err(mut v557) => {
                later(v554).await;
                let mut v560 = pass(v557).await;
                touch(&mut v560);
                pair(make::<Box<[u8; 300]>>(), give::<f64>().await).await;
            }}
            let mut v561 = make::<Guarded>();
            f86().await;
        }}
        y().await;
    }.await;
    let mut v562: Text = make::<Text>();
    let mut v563 = make::<[u32; 40]>();
    glance(&make::<S18>()).await;
    
}

// 56064 bytes
pub async fn f89(p0: &(u64, S7), mut p1: S8) -> () {
    f83(make::<Option<u32>>()).await;
    f78(make::<u64>(), &make::<E12>()).await;
    f83(make::<Option<u32>>()).await;
    let v564 = || look(&p1);
    y().await;
    v564();
    let mut v565 = give::<S0>().await;
    
}
