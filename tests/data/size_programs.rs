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

// 544 bytes
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
                f4(make::<Option<Box<[u8; 300]>>>()).await;
                let mut v26: Option<Option<Option<u8>>> = v25;
                let mut v27 = make::<[u8; 16]>();
                y().await;
            }.await;
            take(p1).await;
            if cond() { break; }
}
    } else {
        let mut v28 = make::<Job>();
    }
    let mut v29 = make::<usize>();
    let mut v30: Job = make::<Job>();
    let mut v31: Guarded = attempt::<Guarded>()?;
    look(&v30);
    Ok(())
}

// 3344 bytes
pub async fn f6(mut p0: Option<[u64; 100]>) -> () {
    look(&p0);
    while cond() {
        let Some(mut v33) = give::<Option<S2>>().await else { return; };
        let v34 = || look(&v33);
        v34();
    }
    y().await;
    if give::<bool>().await {
        f1(make::<Result<Box<u64>, Option<Box<[u8; 300]>>>>(), &make::<f64>()).await;
    }
    let mut v35: Option<[u64; 100]> = pass(p0).await;
    let mut v36: [u8; 100] = give::<[u8; 100]>().await;
    alter(&mut v36).await;
    
}

// 40 bytes
pub async fn f7() -> () {
    if let Some(mut v37) = make::<Option<u64>>() {
        glance(&v37).await;
        let mut v38: u64 = pass(v37).await;
        glance(&v37).await;
    }
    let mut v39: ([u8; 16], S13) = make::<([u8; 16], S13)>();
    eat(v39);
    if count() > 3 {
        let mut v40 = make::<Result<Job, usize>>();
    }
    
}

// 648 bytes
pub async fn f8(mut p0: [u32; 40]) -> () {
    let mut v41 = pass(p0).await;
    let mut v42: [u32; 40] = p0;
    v41 = make::<[u32; 40]>();
    let mut v43: [u64; 100] = give::<[u64; 100]>().await;
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
    if let Some(mut v44) = make::<Option<usize>>() {
        let mut v45: usize = v44;
        if cond() {
            let mut v46: Option<S15> = make::<Option<S15>>();
            let mut v47 = make::<E16>();
        } else {
            touch(&mut p0);
        }
        peek(&make::<E23>()).await;
        f7().await;
    }
    {
        {
            let mut v48 = measure(&p0);
            alter(&mut p0).await;
        }
    }
    let mut v49 = make::<Job>();
    let mut v50: (usize, std::sync::Arc<str>) = give::<(usize, std::sync::Arc<str>)>().await;
    peek(&v50).await;
    let mut v51 = make::<[u64; 40]>();
    match give::<Result<Vec<u8>, String>>().await { Ok(mut v52) => {
        let mut v54: u128 = make::<u128>();
        touch(&mut v51);
        while let Some(mut v55) = give::<Option<u8>>().await {
            Box::pin(f5(&make::<(u16, Text)>(), make::<usize>())).await;
            look(&v55);
            peek(&v55).await;
        }
    } Err(mut v53) => {
        v49 = give::<Job>().await;
        if cond() {
            touch(&mut v50);
            y().await;
            v49.change(give::<u64>().await).await;
            let mut v56 = give::<Option<S4>>().await;
        } else {
            async move {
                pair(make::<char>(), give::<E10>().await).await;
                y().await;
            }.await;
        }
    }}
    later(p0).await;
    for mut v57 in [make::<[u8; 1024]>(), make::<[u8; 1024]>()] {
        let mut v58: Option<[u32; 40]> = make::<Option<[u32; 40]>>();
        let mut v59: i64 = make::<i64>();
        async move {
            {
                let mut v60: Job = make::<Job>();
                let mut v61: Box<u64> = make::<Box<u64>>();
                touch(&mut v61);
            }
            let mut v62: [u64; 3] = make::<[u64; 3]>();
            if cond() {
                y().await;
                let mut v63 = make::<Box<u64>>();
            } else {
                f4(make::<Option<Box<[u8; 300]>>>()).await;
                let mut v64: char = make::<char>();
            }
            y().await;
        }.await;
        {
            let Some(mut v65) = give::<Option<(char, usize)>>().await else { return; };
            if cond() {
                touch(&mut v65);
                eat(v65);
            }
            let mut v66: [u64; 40] = pass(v51).await;
        }
    }
    
}

// 8 bytes
pub async fn f11() -> () {
    let mut v67 = make::<char>();
    look(&v67);
    let mut v68: Option<Option<Result<u128, usize>>> = give::<Option<Option<Result<u128, usize>>>>().await;
    let mut v69: usize = measure(&v68);
    
}

// 64 bytes
pub async fn f12(p0: &u64) -> Result<(), Failure> {
    match make::<Result<Box<u64>, usize>>() { Ok(mut v70) => {
        if cond() { return Ok(()); }
        let mut v72 = format!("{}", count());
    } Err(mut v71) => {
        if let Some(mut v73) = give::<Option<S1>>().await {
            y().await;
            look(&v73);
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
    let mut v74: char = make::<char>();
    let mut v75 = [0u8; 1024];
    let mut v76: [u8; 1024] = v75;
    alter(&mut v74).await;
    alter(&mut v76).await;
    match make::<Result<[u8; 40], Option<[u64; 16]>>>() { Ok(mut v77) => {
        let Some(mut v79) = give::<Option<[u8; 100]>>().await else { return; };
        let mut v76 = measure(&v76);
        let mut v80: u8 = give::<u8>().await;
        y().await;
    } Err(mut v78) => {
        let mut v81: Option<[u8; 16]> = make::<Option<[u8; 16]>>();
        look(&v74);
        y().await;
        v75 = give::<[u8; 1024]>().await;
    }}
    if let Some(mut v82) = give::<Option<char>>().await {
        let mut v83 = make::<Job>();
    }
    
}

// 712 bytes
pub async fn f15() -> () {
    Box::pin(f5(&make::<(u16, Text)>(), make::<usize>())).await;
    if let Some(mut v84) = give::<Option<Option<Vec<u8>>>>().await {
        let mut v85: usize = measure(&v84);
        glance(&make::<[u8; 16]>()).await;
    }
    async {
        let mut v86 = make::<Job>();
        alter(&mut v86).await;
        y().await;
    }.await;
    pair(make::<Option<[u64; 40]>>(), give::<Box<[u8; 300]>>().await).await;
    
}

// 1744 bytes
pub async fn f16(mut p0: [u8; 3], mut p1: Vec<u8>) -> () {
    let mut v87: char = give::<char>().await;
    let mut v88 = make::<[u32; 3]>();
    Box::pin(f4(make::<Option<Box<[u8; 300]>>>())).await;
    let mut v89 = make::<Result<(String, Result<u128, u32>), u16>>();
    if cond() {
        futures::join!(f11(), f8(make::<[u32; 40]>()), y());
        run(async move { f15().await; }).await;
    } else {
        let mut v90: Job = make::<Job>();
        alter(&mut v89).await;
        peek(&v88).await;
    }
    peek(&v88).await;
    let v91 = &v89;
    v87 = give::<char>().await;
    look(&v88);
    
}

// 952 bytes
pub async fn f17() -> () {
    f11().await;
    {
        {
            if cond() { return; }
        }
    }
    match give::<Result<std::sync::Arc<str>, Option<S8>>>().await { Ok(mut v92) => {
        peek(&v92).await;
        drop(v92);
    } Err(mut v93) => {
        glance(&v93).await;
    }}
    
}

// 184 bytes
pub async fn f18(mut p0: E10, mut p1: Result<usize, Box<[u8; 300]>>) -> () {
    y().await;
    touch(&mut p0);
    let mut v94 = make::<bool>();
    
}

// 536 bytes
pub async fn f19(mut p0: Text, mut p1: bool) -> () {
    let mut v95: (Option<String>, Option<S8>) = make::<(Option<String>, Option<S8>)>();
    let mut v96 = make::<Option<Box<u64>>>();
    let v97 = &v96;
    touch(&mut p0);
    y().await;
    
}

// 2 bytes
pub async fn f20() -> Result<(), Failure> {
    let mut v98 = make::<(f64, Option<i64>)>();
    y().await;
    Ok(())
}

// 3332 bytes
pub async fn f21(mut p0: Option<[u8; 256]>, mut p1: [u8; 1024]) -> () {
    take(p1).await;
    let Some(mut v99) = give::<Option<u128>>().await else { return; };
    let mut v100: u16 = give::<u16>().await;
    
}

// 1160 bytes
pub async fn f22() -> Result<(), Failure> {
    while let Some(mut v101) = give::<Option<S8>>().await {
        glance(&v101).await;
    }
    for mut v102 in [make::<S2>(), make::<S2>()] {
        look(&v102);
    }
    if let Some(mut v103) = give::<Option<u32>>().await {
        match give::<Result<[u8; 100], S20>>().await { Ok(mut v104) => {
            if let Some(mut v106) = make::<Option<Option<S13>>>() {
                let v107 = &v104;
                let mut v108: u32 = attempt::<u32>()?;
                let mut v109: u32 = make::<u32>();
            }
            let mut v110 = make::<u128>();
            later(v103).await;
            if let Some(mut v111) = give::<Option<(f64, S2)>>().await {
                look(&v104);
            }
        } Err(mut v105) => {
            let mut v112 = make::<S20>();
        }}
        let mut v113: Job = make::<Job>();
    }
    y().await;
    if cond() {
        let mut v114: usize = give::<usize>().await;
        let v115 = || look(&v114);
        v115();
    }
    let mut v116: [u8; 100] = attempt::<[u8; 100]>()?;
    peek(&make::<[u8; 256]>()).await;
    Ok(())
}

// 1168 bytes
pub async fn f23(mut p0: u16, mut p1: [u64; 3]) -> Result<(), Failure> {
    async move {
        let mut v117: Option<(S18, [u32; 256])> = make::<Option<(S18, [u32; 256])>>();
        look(&v117);
        touch(&mut v117);
        y().await;
        y().await;
    }.await;
    let mut v118 = make::<(Option<(bool, i64)>, E23)>();
    let mut v119 = 8usize;
    drop(p1);
    y().await;
    let v120 = &p0;
    take(v118).await;
    y().await;
    Ok(())
}

// 1824 bytes
pub async fn f24(p0: &Option<Result<char, Option<u64>>>) -> () {
    look(&p0);
    let v121 = || look(&p0);
    v121();
    async {
        look(&p0);
        while let Some(mut v122) = give::<Option<[u8; 16]>>().await {
            look(&p0);
        }
        tokio::select! { mut v123 = give::<[u8; 3]>() => {
            glance(&v123).await;
        } _ = f16(make::<[u8; 3]>(), make::<Vec<u8>>()) => {
            let mut v124 = make::<S13>();
        } }
        y().await;
    }.await;
    let mut v125: Job = make::<Job>();
    y().await;
    let v126 = &v125;
    let mut v127 = make::<i64>();
    
}

// 1312 bytes
pub async fn f25(mut p0: E21) -> () {
    let v128 = &p0;
    f23(make::<u16>(), make::<[u64; 3]>()).await;
    let mut v129: [u8; 100] = give::<[u8; 100]>().await;
    let mut v130: &E21 = pass(v128).await;
    let mut v131: Option<[u8; 1024]> = give::<Option<[u8; 1024]>>().await;
    let mut v132 = make::<(S3, f64)>();
    while cond() {
        pair(make::<Option<Guarded>>(), give::<([u32; 100], Result<Guarded, f64>)>().await).await;
        {
            later(v130).await;
        }
        drop(v128);
        peek(&v130).await;
    }
    let mut v134: [u64; 1024] = make::<[u64; 1024]>();
    
}

// 1872 bytes
pub async fn f26(mut p0: usize) -> () {
    async {
        let mut v135 = give::<u16>().await;
        let mut v136: Job = make::<Job>();
        let mut v137 = measure(&p0);
        y().await;
        y().await;
    }.await;
    f20().await;
    glance(&p0).await;
    drop(p0);
    f24(&make::<Option<Result<char, Option<u64>>>>()).await;
    let mut v138 = give::<u8>().await;
    if give::<bool>().await {
        if cond() { return; }
        alter(&mut v138).await;
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
    if let Some(mut v139) = give::<Option<char>>().await {
        look(&v139);
        if cond() {
            let v140 = f23(make::<u16>(), make::<[u64; 3]>());
            if cond() { return; }
            v140.await;
        } else {
            glance(&make::<Option<u16>>()).await;
            peek(&p0).await;
        }
    }
    
}

// 68 bytes
pub async fn f28(mut p0: char, mut p1: Option<u32>) -> () {
    look(&p1);
    let mut v141: Guarded = give::<Guarded>().await;
    let mut v142 = give::<[u8; 16]>().await;
    
}

// 2544 bytes
pub async fn f29() -> Result<(), Failure> {
    let mut v143 = std::pin::pin!(f22());
    v143.await;
    let mut v144: Job = make::<Job>();
    f27(&make::<S1>()).await;
    Ok(())
}

// 432 bytes
pub async fn f30() -> () {
    {
    }
    let mut v145 = make::<[u32; 100]>();
    peek(&v145).await;
    
}

// 10992 bytes
pub async fn f31(mut p0: ([u32; 1024], [u8; 3])) -> () {
    pair(make::<usize>(), give::<u8>().await).await;
    look(&p0);
    let mut v146 = make::<Job>();
    {
        v146.change(7).await;
        Box::pin(f26(make::<usize>())).await;
        look(&p0);
        match give::<Result<[u8; 1024], u32>>().await { Ok(mut v147) => {
            if let Some(mut v149) = give::<Option<u8>>().await {
                alter(&mut p0).await;
            }
            v147 = give::<[u8; 1024]>().await;
            y().await;
        } Err(mut v148) => {
            let mut v146 = measure(&v146);
            let mut v150 = give::<i64>().await;
            tokio::select! { mut v151 = give::<(String, Option<u32>)>() => {
                alter(&mut p0).await;
            } _ = f29() => {
                let v152 = || look(&p0);
                y().await;
                v152();
            } }
            y().await;
        }}
    }
    glance(&p0).await;
    
}

// 2144 bytes
pub async fn f32() -> () {
    {
        let mut v153: Option<Option<Box<u64>>> = make::<Option<Option<Box<u64>>>>();
    }
    let mut v154 = make::<u128>();
    let mut v155: u128 = v154;
    if let Some(mut v156) = give::<Option<String>>().await {
        for mut v157 in 0..count() {
            let mut v158: Job = make::<Job>();
            let mut v159 = v158;
        }
        let mut v160: usize = measure(&v155);
        let mut v161 = make::<Job>();
    }
    if give::<bool>().await {
        if give::<bool>().await {
            async move {
                peek(&make::<([u8; 40], [u64; 16])>()).await;
                let mut v162: (S1, [u8; 256]) = give::<(S1, [u8; 256])>().await;
                let v163 = || look(&v162);
                v163();
                f25(make::<E21>()).await;
                y().await;
            }.await;
            pair(make::<Box<[u8; 300]>>(), give::<u64>().await).await;
            let mut v164: [u8; 40] = [0u8; 40];
        } else {
            pair(make::<[u8; 16]>(), give::<[u32; 256]>().await).await;
        }
    } else {
        look(&v154);
        let mut v165: ([u32; 100], (S7, char)) = make::<([u32; 100], (S7, char))>();
    }
    
}

// 80 bytes
pub async fn f33(mut p0: (Text, usize)) -> Result<(), Failure> {
    look(&p0);
    let v166 = &p0;
    glance(&v166).await;
    Ok(())
}

// 1744 bytes
pub async fn f34() -> () {
    let mut v167: Job = make::<Job>();
    if let Some(mut v168) = make::<Option<[u8; 100]>>() {
        let mut v169: Job = make::<Job>();
    }
    if let Some(mut v170) = give::<Option<S19>>().await {
        f23(make::<u16>(), make::<[u64; 3]>()).await;
    }
    let mut v171 = measure(&v167);
    f28(make::<char>(), make::<Option<u32>>()).await;
    if let Some(mut v172) = make::<Option<[u8; 1024]>>() {
        let mut v173 = make::<[u32; 3]>();
        if let Some(mut v174) = give::<Option<f64>>().await {
            let mut v175: [u8; 16] = make::<[u8; 16]>();
        }
    }
    let v176 = &v167;
    
}

// 13776 bytes
pub async fn f35(mut p0: [u8; 40]) -> Result<(), Failure> {
    if cond() {
        let v177 = f26(make::<usize>());
        y().await;
        v177.await;
        if cond() {
            match make::<Result<char, E12>>() { Ok(mut v178) => {
                drop(v178);
            } Err(mut v179) => {
                eat(v179);
                peek(&p0).await;
            }}
            let mut v180 = std::pin::pin!(f31(make::<([u32; 1024], [u8; 3])>()));
            v180.await;
            let mut v181: i64 = give::<i64>().await;
        } else {
            drop(p0);
            p0 = make::<[u8; 40]>();
            let mut v182: f64 = attempt::<f64>()?;
        }
        match give::<Result<Option<char>, (u64, S13)>>().await { Ok(mut v183) => {
            for mut v185 in make::<Vec<usize>>() {
                let mut v186: Result<[u8; 100], ([u8; 100], f64)> = make::<Result<[u8; 100], ([u8; 100], f64)>>();
                let mut v187 = make::<[u32; 256]>();
            }
            peek(&make::<Option<u16>>()).await;
        } Err(mut v184) => {
            match give::<Result<Result<(u32, u128), (u64, f64)>, [u8; 256]>>().await { Ok(mut v188) => {
                look(&v188);
                f30().await;
                alter(&mut v184).await;
            } Err(mut v189) => {
                f27(&make::<S1>()).await;
                let mut v190: S1 = tried::<S1>().await?;
            }}
        }}
        let v191 = &p0;
    } else {
        async move {
            let v192 = f28(make::<char>(), make::<Option<u32>>());
            let v193 = f32();
            let mut v194 = make::<E23>();
            v193.await;
            v192.await;
            peek(&make::<u16>()).await;
            touch(&mut v194);
            y().await;
        }.await;
        look(&p0);
        peek(&p0).await;
        let mut v195 = make::<Option<u8>>();
    }
    let mut v196 = tried::<char>().await?;
    f23(make::<u16>(), make::<[u64; 3]>()).await;
    let mut v197: Job = tried::<Job>().await?;
    Ok(())
}

// 13088 bytes
pub async fn f36(mut p0: E17) -> () {
    let v198 = f31(make::<([u32; 1024], [u8; 3])>());
    y().await;
    v198.await;
    if count() > 3 {
        let v199 = &p0;
        let mut v200: &E17 = v199;
        take(v200).await;
    }
    let Some(mut v201) = give::<Option<(S1, [u8; 1024])>>().await else { return; };
    while let Some(mut v202) = give::<Option<i64>>().await {
        eat(v202);
    }
    
}

// 16064 bytes
pub async fn f37(p0: &[u8; 16]) -> () {
    tokio::join!(f32(), f35(make::<[u8; 40]>()));
    if cond() {
        match make::<Result<Option<S19>, [u8; 256]>>() { Ok(mut v203) => {
            y().await;
            let mut v205: u8 = make::<u8>();
            if cond() { return; }
        } Err(mut v204) => {
            let mut v206: E16 = make::<E16>();
        }}
    }
    for mut v207 in make::<Vec<[u8; 40]>>() {
        glance(&p0).await;
        if let Some(mut v208) = make::<Option<std::sync::Arc<str>>>() {
            look(&v208);
            drop(v208);
            let mut v209: Job = make::<Job>();
            alter(&mut v207).await;
        }
        take(p0).await;
    }
    pair(make::<E12>(), give::<bool>().await).await;
    look(&p0);
    glance(&p0).await;
    let mut v210 = make::<f64>();
    
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
    let mut v211 = give::<Result<[u64; 256], Box<[u8; 300]>>>().await;
    
}

// 21024 bytes
pub async fn f40() -> () {
    tokio::select! { mut v212 = give::<usize>() => {
        let mut v213 = give::<[u8; 3]>().await;
        alter(&mut v212).await;
    } _ = f34() => {
        let mut v214: S0 = give::<S0>().await;
        glance(&v214).await;
    } }
    while let Some(mut v215) = give::<Option<(Box<[u8; 300]>, std::sync::Arc<str>)>>().await {
        let mut v216 = pass(v215).await;
        let mut v217 = give::<u16>().await;
        let mut v218 = make::<[u64; 1024]>();
        match make::<Result<S15, [u32; 1024]>>() { Ok(mut v219) => {
            eat(v218);
            if cond() {
                v218 = make::<[u64; 1024]>();
            }
        } Err(mut v220) => {
            let mut v221 = make::<Job>();
            if cond() {
                alter(&mut v216).await;
            }
            take(v216).await;
            let mut v222 = pass(v217).await;
        }}
    }
    let mut v223: [u8; 256] = [0u8; 256];
    look(&v223);
    match make::<Result<E16, S18>>() { Ok(mut v224) => {
        let v226 = &v223;
        look(&v226);
        y().await;
        let mut v227: f64 = make::<f64>();
    } Err(mut v225) => {
        if cond() {
            f37(&make::<[u8; 16]>()).await;
        }
        eat(v223);
        peek(&v223).await;
        take(v225).await;
    }}
    let mut v228: [u8; 256] = pass(v223).await;
    {
        let mut v229: Option<u8> = give::<Option<u8>>().await;
    }
    let v230 = &v223;
    alter(&mut v228).await;
    
}

// 3760 bytes
pub async fn f41(mut p0: [u32; 100]) -> Result<(), Failure> {
    let mut v231: [u32; 100] = p0;
    let v232 = f29();
    look(&p0);
    v232.await;
    look(&v231);
    look(&v231);
    let mut v233 = pass(v231).await;
    let mut v234 = v231;
    let mut v235: E17 = tried::<E17>().await?;
    glance(&v231).await;
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
        let mut v236 = give::<usize>().await;
        let mut v237: E17 = give::<E17>().await;
        y().await;
    }.await;
    let mut v238: Job = make::<Job>();
    match give::<Result<f64, usize>>().await { Ok(mut v239) => {
        f40().await;
    } Err(mut v240) => {
        let mut v241 = p1;
    }}
    touch(&mut v238);
    f32().await;
    let Some(mut v242) = give::<Option<(Result<usize, usize>, i64)>>().await else { return; };
    glance(&v242).await;
    {
        while let Some(mut v243) = give::<Option<bool>>().await {
            let Some(mut v244) = give::<Option<char>>().await else { return; };
            touch(&mut v244);
            eat(v244);
        }
        look(&p0);
    }
    
}

// 26432 bytes
pub async fn f44(p0: &E23) -> () {
    let mut v245: u64 = make::<u64>();
    later(v245).await;
    let mut v246 = make::<Job>();
    let mut v247 = measure(&p0);
    run(async move { f36(make::<E17>()).await; }).await;
    f41(make::<[u32; 100]>()).await;
    
}

// 17312 bytes
pub async fn f45() -> Result<(), Failure> {
    {
        let Some(mut v248) = give::<Option<S18>>().await else { return Ok(()); };
        let mut v249: Job = make::<Job>();
        touch(&mut v248);
    }
    let mut v250: [u32; 1024] = make::<[u32; 1024]>();
    let v251 = || look(&v250);
    y().await;
    v251();
    let mut v252: S13 = make::<S13>();
    v252 = make::<S13>();
    f36(make::<E17>()).await;
    peek(&make::<Vec<u8>>()).await;
    let mut v253: Option<([u8; 1024], usize)> = make::<Option<([u8; 1024], usize)>>();
    eat(v252);
    Ok(())
}

// 26592 bytes
pub async fn f46() -> () {
    y().await;
    f44(&make::<E23>()).await;
    f34().await;
    let mut v254 = give::<E11>().await;
    
}

// 168 bytes
pub async fn f47() -> () {
    let mut v255: Job = make::<Job>();
    let mut v256 = give::<E21>().await;
    
}

// 144 bytes
pub async fn f48(mut p0: E12, p1: &usize) -> () {
    let mut v257: [u8; 3] = make::<[u8; 3]>();
    y().await;
    alter(&mut v257).await;
    
}

// 19088 bytes
pub async fn f49(p0: &[u8; 256], p1: &char) -> () {
    let mut v258 = measure(&p0);
    for mut v259 in [make::<Job>(), make::<Job>()] {
        let mut v260 = make::<S20>();
        later(v258).await;
        if cond() { return; }
    }
    let mut v261 = make::<Result<i64, ([u8; 1024], Guarded)>>();
    if give::<bool>().await {
        look(&v258);
        alter(&mut v261).await;
        y().await;
        while let Some(mut v262) = give::<Option<([u8; 3], u128)>>().await {
            let Some(mut v263) = give::<Option<S15>>().await else { return; };
            let mut v264: Result<S19, String> = give::<Result<S19, String>>().await;
            touch(&mut v261);
            let mut v265 = give::<S2>().await;
        }
    }
    look(&v258);
    let mut v266: E16 = make::<E16>();
    let v267 = f45();
    f38(make::<Option<Job>>()).await;
    v267.await;
    
}

// 464 bytes
pub async fn f50() -> () {
    let mut v268: (Option<Box<[u8; 300]>>, bool) = make::<(Option<Box<[u8; 300]>>, bool)>();
    pair(make::<Option<i64>>(), give::<S19>().await).await;
    let mut v269 = make::<(Result<[u32; 256], Box<u64>>, Guarded)>();
    
}

// 544 bytes
pub async fn f51(mut p0: S0, mut p1: char) -> Result<(), Failure> {
    drop(p1);
    glance(&make::<[u8; 16]>()).await;
    look(&p0);
    pair(make::<usize>(), give::<Option<u128>>().await).await;
    peek(&p1).await;
    let mut v270 = measure(&p0);
    f50().await;
    Ok(())
}

// 1528 bytes
pub async fn f52(mut p0: Job, p1: &char) -> () {
    Box::pin(f41(make::<[u32; 100]>())).await;
    async {
        if count() > 3 {
            async {
                let v271 = &p0;
                peek(&v271).await;
                let mut v272: Text = make::<Text>();
                y().await;
            }.await;
            y().await;
        } else {
            let mut v273 = make::<Job>();
        }
        let mut v274: usize = measure(&p1);
        let v275 = || look(&p1);
        v275();
        later(p1).await;
        y().await;
    }.await;
    if cond() {
        take(p1).await;
    }
    take(p1).await;
    let v276 = &p0;
    for mut v277 in make::<Vec<Option<[u8; 1024]>>>() {
        if let Some(mut v278) = make::<Option<String>>() {
            y().await;
            if cond() {
                let mut v279 = give::<[u64; 16]>().await;
                look(&v279);
            }
            peek(&v277).await;
            let mut v280 = make::<S15>();
        }
    }
    
}

// 35264 bytes
pub async fn f53() -> Result<(), Failure> {
    if count() > 3 {
        async {
            match make::<Result<String, [u8; 40]>>() { Ok(mut v281) => {
                look(&v281);
            } Err(mut v282) => {
                glance(&v282).await;
                f46().await;
                let mut v283 = give::<[u8; 16]>().await;
                let mut v284: u128 = make::<u128>();
            }}
            let mut v285 = make::<E11>();
            for mut v286 in [make::<S1>(), make::<S1>()] {
                Box::pin(f47()).await;
            }
            y().await;
        }.await;
        let mut v287: Job = make::<Job>();
        peek(&v287).await;
        run(async move { f45().await; }).await;
    } else {
        let mut v288: Job = make::<Job>();
        pair(make::<[u8; 1024]>(), give::<[u32; 100]>().await).await;
    }
    match give::<Result<(S4, u8), E21>>().await { Ok(mut v289) => {
        let mut v291 = give::<Box<u64>>().await;
        y().await;
        later(v291).await;
        later(v289).await;
    } Err(mut v290) => {
        for mut v292 in [make::<String>(), make::<String>()] {
            alter(&mut v292).await;
        }
    }}
    let mut v293: S2 = give::<S2>().await;
    look(&v293);
    pair(make::<Result<Option<u8>, i64>>(), give::<[u32; 256]>().await).await;
    Ok(())
}

// 64 bytes
pub async fn f54() -> Result<(), Failure> {
    async {
        let mut v294 = make::<(Guarded, u64)>();
        y().await;
    }.await;
    let mut v295 = [0u8; 16];
    let mut v296: std::sync::Arc<str> = make::<std::sync::Arc<str>>();
    Ok(())
}

// 28896 bytes
pub async fn f55() -> () {
    let mut v297 = make::<Option<[u64; 256]>>();
    match make::<Result<bool, Box<u64>>>() { Ok(mut v298) => {
        let mut v300 = make::<Job>();
        alter(&mut v297).await;
        let mut v301: f64 = make::<f64>();
        if count() > 3 {
            pair(make::<std::sync::Arc<str>>(), give::<Text>().await).await;
            let mut v298 = measure(&v298);
            let v302 = || look(&v301);
            v302();
        } else {
            {
                v300 = make::<Job>();
                glance(&v301).await;
                let mut v303 = make::<char>();
            }
        }
    } Err(mut v299) => {
        y().await;
        let mut v304: Job = make::<Job>();
        async {
            y().await;
            pair(make::<u32>(), give::<[u32; 1024]>().await).await;
            y().await;
        }.await;
    }}
    y().await;
    look(&v297);
    glance(&make::<(char, bool)>()).await;
    let Some(mut v305) = give::<Option<[u8; 40]>>().await else { return; };
    {
        y().await;
    }
    later(v305).await;
    if count() > 3 {
        let mut v306: Box<[u8; 300]> = make::<Box<[u8; 300]>>();
        f46().await;
        let mut v307 = make::<Option<bool>>();
    }
    
}

// 70624 bytes
pub async fn f56(p0: &S15) -> () {
    loop {
        run(async move { f53().await; }).await;
        look(&p0);
        match make::<Result<bool, char>>() { Ok(mut v309) => {
            if let Some(mut v311) = make::<Option<E9>>() {
                y().await;
            }
            let Some(mut v312) = give::<Option<usize>>().await else { return; };
            y().await;
            later(p0).await;
        } Err(mut v310) => {
            let mut v313 = give::<[u64; 40]>().await;
            let mut v314 = std::pin::pin!(f50());
            v314.await;
        }}
        if cond() { break; }
}
    
}

// 70672 bytes
pub async fn f57() -> Result<(), Failure> {
    f56(&make::<S15>()).await;
    tokio::join!(f50(), f46());
    y().await;
    let mut v315: i64 = attempt::<i64>()?;
    touch(&mut v315);
    Ok(())
}

// 224 bytes
pub async fn f58(mut p0: String, mut p1: (S2, [u8; 16])) -> Result<(), Failure> {
    let mut v316: [u8; 16] = [0u8; 16];
    let mut v317: usize = measure(&p1);
    alter(&mut p0).await;
    Ok(())
}

// 75584 bytes
pub async fn f59(mut p0: [u32; 1024], mut p1: E23) -> () {
    pair(make::<[u8; 100]>(), give::<(S4, S20)>().await).await;
    let mut v318 = make::<Box<u64>>();
    tokio::join!(f50(), f57());
    let mut v319 = make::<Option<u8>>();
    f54().await;
    
}

// 70848 bytes
pub async fn f60(p0: &std::sync::Arc<str>) -> () {
    eat(p0);
    if count() > 3 {
        run(async move { f54().await; }).await;
        peek(&p0).await;
        let mut v320 = make::<Job>();
    } else {
        glance(&p0).await;
        glance(&make::<Vec<u8>>()).await;
        let mut v321: Result<[u8; 256], bool> = make::<Result<[u8; 256], bool>>();
    }
    if count() > 3 {
        if cond() { return; }
        if cond() {
            eat(p0);
            let mut v322: &std::sync::Arc<str> = pass(p0).await;
            f56(&make::<S15>()).await;
        } else {
            glance(&p0).await;
        }
    }
    let mut v323: Job = give::<Job>().await;
    peek(&make::<Option<[u8; 256]>>()).await;
    drop(v323);
    peek(&p0).await;
    let mut v324 = measure(&p0);
    
}

// 360 bytes
pub async fn f61(p0: &Option<[u32; 40]>) -> () {
    glance(&make::<E6>()).await;
    y().await;
    async move {
        for mut v325 in 0..count() {
            let mut v326: Box<u64> = give::<Box<u64>>().await;
            eat(v326);
            for mut v327 in 0..count() {
                v327 = make::<usize>();
            }
            let mut v328 = make::<[u64; 256]>();
        }
        {
        }
        y().await;
    }.await;
    
}

// 368 bytes
pub async fn f62(mut p0: Option<[u64; 16]>) -> () {
    y().await;
    let v329 = || look(&p0);
    v329();
    let v330 = || look(&p0);
    y().await;
    v330();
    for mut v331 in make::<Vec<[u32; 100]>>() {
        let mut v332: S18 = make::<S18>();
    }
    let mut v333 = make::<Result<String, (bool, String)>>();
    if let Some(mut v334) = make::<Option<i64>>() {
        alter(&mut v333).await;
        peek(&make::<f64>()).await;
    }
    
}

// 151984 bytes
pub async fn f63(mut p0: String) -> Result<(), Failure> {
    glance(&p0).await;
    f55().await;
    match give::<Result<(S8, [u8; 3]), u128>>().await { Ok(mut v335) => {
        f62(make::<Option<[u64; 16]>>()).await;
        eat(v335);
        let mut v337: Option<Option<Result<u16, Text>>> = give::<Option<Option<Result<u16, Text>>>>().await;
        touch(&mut v337);
    } Err(mut v336) => {
        look(&p0);
        if count() > 3 {
            loop {
                if cond() { return Ok(()); }
                let mut v339: u16 = make::<u16>();
                let mut v340: Result<Result<u64, Option<usize>>, (Vec<u8>, u64)> = make::<Result<Result<u64, Option<usize>>, (Vec<u8>, u64)>>();
                y().await;
                if cond() { break; }
}
            let mut v341: u64 = make::<u64>();
            let Some(mut v342) = give::<Option<Option<u8>>>().await else { return Ok(()); };
            for mut v343 in make::<Vec<u32>>() {
                let mut v343 = measure(&v343);
                let mut v344 = make::<Job>();
                pair(make::<[u32; 40]>(), give::<Vec<u8>>().await).await;
            }
        } else {
            let mut v345: String = pass(p0).await;
            peek(&v336).await;
        }
        let mut v346 = tried::<Result<[u64; 3], bool>>().await?;
    }}
    tokio::join!(f59(make::<[u32; 1024]>(), make::<E23>()), f59(make::<[u32; 1024]>(), make::<E23>()));
    for mut v347 in 0..count() {
        let v348 = &v347;
        look(&v348);
        glance(&v347).await;
    }
    Ok(())
}

// 1544 bytes
pub async fn f64() -> () {
    async move {
        f52(make::<Job>(), &make::<char>()).await;
        y().await;
    }.await;
    
}

// 240 bytes
pub async fn f65(mut p0: usize) -> () {
    let mut v349: Job = make::<Job>();
    let mut v350 = make::<Text>();
    y().await;
    let mut v349 = measure(&v349);
    let mut v351: Result<Result<[u8; 40], u128>, S15> = make::<Result<Result<[u8; 40], u128>, S15>>();
    y().await;
    
}

// 96 bytes
pub async fn f66() -> Result<(), Failure> {
    pair(make::<[u8; 16]>(), give::<String>().await).await;
    Ok(())
}

// 232 bytes
pub async fn f67() -> () {
    pair(make::<u16>(), give::<u8>().await).await;
    {
        f58(make::<String>(), make::<(S2, [u8; 16])>()).await;
    }
    
}

// 736 bytes
pub async fn f68(mut p0: S13) -> () {
    let mut v352: usize = measure(&p0);
    touch(&mut p0);
    if cond() {
        let mut v353 = make::<Job>();
        if give::<bool>().await {
            if count() > 3 {
                let mut v354: S13 = make::<S13>();
                let v355 = &v352;
            }
        }
    } else {
        {
            look(&p0);
            run(async move { f67().await; }).await;
        }
        p0 = make::<S13>();
    }
    let v356 = || look(&p0);
    y().await;
    v356();
    
}

// 152048 bytes
pub async fn f69() -> () {
    async {
        f68(make::<S13>()).await;
        run(async move { f61(&make::<Option<[u32; 40]>>()).await; }).await;
        y().await;
    }.await;
    if cond() {
        if cond() { return; }
        for mut v357 in [make::<Guarded>(), make::<Guarded>()] {
            let mut v358: ((Result<u64, char>, Box<[u8; 300]>), Guarded) = make::<((Result<u64, char>, Box<[u8; 300]>), Guarded)>();
        }
        let v359 = f63(make::<String>());
        glance(&make::<([u8; 16], Option<(Text, i64)>)>()).await;
        v359.await;
    }
    let mut v360 = make::<String>();
    let mut v361: String = v360;
    look(&v361);
    let mut v362: String = v361;
    
}

// 256 bytes
pub async fn f70() -> () {
    f65(make::<usize>()).await;
    pair(make::<u64>(), give::<Option<u32>>().await).await;
    
}

// 153248 bytes
pub async fn f71() -> () {
    if count() > 3 {
        loop {
            let mut v364: S3 = make::<S3>();
            if cond() { break; }
}
        if give::<bool>().await {
            let v365 = f67();
            v365.await;
            run(async move { f61(&make::<Option<[u32; 40]>>()).await; }).await;
            match give::<Result<Option<Text>, [u32; 40]>>().await { Ok(mut v366) => {
                v366 = make::<Option<Text>>();
                let mut v368: Job = make::<Job>();
                v368 = give::<Job>().await;
            } Err(mut v367) => {
                let mut v369: (Option<Box<[u8; 300]>>, [u8; 1024]) = make::<(Option<Box<[u8; 300]>>, [u8; 1024])>();
            }}
        }
    } else {
        loop {
            if cond() { break; }
}
    }
    tokio::select! { mut v371 = give::<(f64, S20)>() => {
        if count() > 3 {
            async {
                let mut v372: Job = make::<Job>();
                let mut v373 = vec![0u8; count()];
                y().await;
            }.await;
            let mut v374: [u8; 1024] = [0u8; 1024];
            glance(&v374).await;
            async move {
                f66().await;
                y().await;
            }.await;
        } else {
            if count() > 3 {
                let mut v375 = make::<S19>();
                let v376 = &v375;
            } else {
                if cond() { return; }
            }
        }
    } _ = f69() => {
        while let Some(mut v377) = give::<Option<Box<u64>>>().await {
            peek(&v377).await;
        }
    } }
    
}

// 306528 bytes
pub async fn f73(mut p0: Result<E23, Result<Option<u64>, [u32; 256]>>) -> Result<(), Failure> {
    alter(&mut p0).await;
    alter(&mut p0).await;
    later(p0).await;
    let mut v398: char = give::<char>().await;
    if let Some(mut v399) = make::<Option<[u64; 100]>>() {
        if count() > 3 {
            if let Some(mut v400) = give::<Option<Box<u64>>>().await {
                peek(&v400).await;
                let v401 = f64();
                later(v400).await;
                v401.await;
            }
            let mut v402 = tried::<Result<[u64; 16], u16>>().await?;
        } else {
            if cond() {
                let v403 = &v398;
                run(async move { f69().await; }).await;
                if cond() { return Ok(()); }
                glance(&v403).await;
            } else {
                let mut v404: bool = make::<bool>();
                let mut v405 = give::<u64>().await;
            }
        }
        for mut v406 in [make::<Option<S2>>(), make::<Option<S2>>()] {
            if let Some(mut v407) = make::<Option<u128>>() {
                glance(&make::<String>()).await;
                f70().await;
                pair(make::<(S0, [u8; 1024])>(), give::<Result<Option<u64>, (u8, [u8; 1024])>>().await).await;
                let mut v408: std::sync::Arc<str> = make::<std::sync::Arc<str>>();
            }
        }
        y().await;
    }
    let mut v409 = make::<Result<u16, f64>>();
    y().await;
    {
        let Some(mut v410) = give::<Option<u8>>().await else { return Ok(()); };
        let mut v411 = measure(&v398);
        let mut v412 = make::<Job>();
        if cond() {
            f70().await;
        } else {
            let mut v413: usize = measure(&v409);
        }
    }
    Ok(())
}

// 152496 bytes
pub async fn f74(mut p0: (String, Option<Result<u16, u16>>), mut p1: [u8; 3]) -> () {
    tokio::select! { mut v414 = give::<[u32; 16]>() => {
        let mut v415 = make::<Job>();
        {
            let mut v416 = make::<u128>();
        }
        glance(&make::<S19>()).await;
    } _ = f63(make::<String>()) => {
        let Some(mut v417) = give::<Option<(Option<u128>, i64)>>().await else { return; };
    } }
    if cond() {
        let mut v418: Job = make::<Job>();
        glance(&p0).await;
    }
    if let Some(mut v419) = make::<Option<i64>>() {
        let mut v420 = give::<S20>().await;
    }
    let mut v421 = make::<Job>();
    let v422 = || look(&p1);
    y().await;
    v422();
    touch(&mut v421);
    pair(make::<[u32; 40]>(), give::<u64>().await).await;
    match make::<Result<(String, bool), [u32; 40]>>() { Ok(mut v423) => {
        async move {
            y().await;
        }.await;
    } Err(mut v424) => {
        loop {
            glance(&p0).await;
            let mut v426 = give::<u32>().await;
            if cond() { break; }
}
        let mut v427: Job = make::<Job>();
    }}
    for mut v428 in 0..count() {
        async move {
            let mut v429 = make::<Job>();
            y().await;
        }.await;
        let v430 = || look(&p1);
        v430();
        let v431 = &v428;
    }
    
}

// 6 bytes
pub async fn f75(mut p0: u16) -> Result<(), Failure> {
    y().await;
    y().await;
    p0 = make::<u16>();
    Ok(())
}

// 310512 bytes
pub async fn f76(p0: &u16) -> () {
    run(async move { f71().await; }).await;
    match give::<Result<S14, [u8; 3]>>().await { Ok(mut v432) => {
        y().await;
        look(&v432);
    } Err(mut v433) => {
        peek(&p0).await;
        let mut v434: u128 = make::<u128>();
        peek(&p0).await;
    }}
    if let Some(mut v435) = make::<Option<usize>>() {
        let mut v436: [u32; 16] = make::<[u32; 16]>();
        pair(make::<bool>(), give::<([u32; 16], String)>().await).await;
    }
    match make::<Result<S5, [u64; 3]>>() { Ok(mut v437) => {
        match give::<Result<(S7, Option<u8>), u128>>().await { Ok(mut v439) => {
            touch(&mut v437);
        } Err(mut v440) => {
            let mut v441: Option<u16> = give::<Option<u16>>().await;
        }}
        for mut v442 in make::<Vec<S13>>() {
            y().await;
        }
    } Err(mut v438) => {
        glance(&v438).await;
    }}
    eat(p0);
    
}

// 310704 bytes
pub async fn f78(mut p0: S20, mut p1: Result<Vec<u8>, (Option<bool>, bool)>) -> () {
    f76(&make::<u16>()).await;
    touch(&mut p1);
    let Some(mut v446) = give::<Option<u64>>().await else { return; };
    if let Some(mut v447) = give::<Option<[u8; 16]>>().await {
        let mut v448 = pass(p1).await;
        touch(&mut v448);
    }
    take(v446).await;
    
}

// 310544 bytes
pub async fn f79() -> () {
    {
        async move {
            f76(&make::<u16>()).await;
            y().await;
        }.await;
        if cond() {
            let mut v449: Job = make::<Job>();
            let mut v450: Guarded = give::<Guarded>().await;
        } else {
        }
    }
    
}

// 152128 bytes
pub async fn f81(p0: &(Option<Option<u64>>, [u32; 1024])) -> () {
    let mut v464 = give::<Option<(u8, Box<[u8; 300]>)>>().await;
    peek(&p0).await;
    if let Some(mut v465) = make::<Option<u64>>() {
        touch(&mut v465);
        let Some(mut v466) = give::<Option<(u8, u16)>>().await else { return; };
    }
    async {
        let mut v467 = make::<[u32; 100]>();
        alter(&mut v467).await;
        peek(&v464).await;
        y().await;
    }.await;
    let mut v468: usize = 5usize;
    v468 = make::<usize>();
    tokio::select! { mut v469 = give::<[u8; 16]>() => {
        if count() > 3 {
            let mut v470 = make::<char>();
        } else {
            if count() > 3 {
                y().await;
                y().await;
                let mut v471: u128 = give::<u128>().await;
                let mut v472: usize = measure(&v471);
            }
        }
        later(p0).await;
        touch(&mut v468);
    } _ = f69() => {
        peek(&make::<Option<Option<Vec<u8>>>>()).await;
        look(&v464);
    } }
    
}

// 617424 bytes
pub async fn f83(mut p0: Option<u32>) -> () {
    if let Some(mut v490) = make::<Option<E21>>() {
        while let Some(mut v491) = give::<Option<Box<[u8; 300]>>>().await {
            later(v491).await;
            touch(&mut p0);
        }
        y().await;
        match make::<Result<S0, u16>>() { Ok(mut v492) => {
            let v494 = || look(&p0);
            v494();
            if cond() { return; }
            alter(&mut v492).await;
            for mut v495 in 0..count() {
                let mut v496 = measure(&v492);
                let mut v497: Job = make::<Job>();
                take(v495).await;
            }
        } Err(mut v493) => {
            look(&v490);
            pair(make::<E21>(), give::<Option<Text>>().await).await;
        }}
        let mut v498: Box<[u8; 300]> = make::<Box<[u8; 300]>>();
    }
    tokio::select! { mut v499 = give::<((u64, Text), (i64, u128))>() => {
        for mut v500 in 0..count() {
            v499 = make::<((u64, Text), (i64, u128))>();
            y().await;
        }
    } _ = f73(make::<Result<E23, Result<Option<u64>, [u32; 256]>>>()) => {
        futures::join!(f79(), f73(make::<Result<E23, Result<Option<u64>, [u32; 256]>>>()), y());
        let mut v501: Option<S3> = make::<Option<S3>>();
        for mut v502 in [make::<u8>(), make::<u8>()] {
            peek(&make::<Vec<u8>>()).await;
            y().await;
        }
        let mut v503 = give::<u32>().await;
    } }
    peek(&p0).await;
    let mut v504: Box<[u8; 300]> = give::<Box<[u8; 300]>>().await;
    
}

// 64 bytes
pub async fn f85(p0: &Option<Box<u64>>) -> () {
    {
        let mut v519: (u128, Box<u64>) = make::<(u128, Box<u64>)>();
        v519 = give::<(u128, Box<u64>)>().await;
        look(&p0);
    }
    later(p0).await;
    y().await;
    let mut v520 = [0u8; 16];
    let mut v521: S13 = make::<S13>();
    v521 = make::<S13>();
    
}

// 618384 bytes
pub async fn f89(p0: &(u64, S7), mut p1: S8) -> () {
    f83(make::<Option<u32>>()).await;
    f78(make::<S20>(), make::<Result<Vec<u8>, (Option<bool>, bool)>>()).await;
    f83(make::<Option<u32>>()).await;
    let v550 = || look(&p1);
    y().await;
    v550();
    let mut v551 = give::<S0>().await;
    
}
