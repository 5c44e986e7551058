// What dashmap declares, without bodies. Checked against 6.2.1, and 7.0.0-rc2 for entry_ref.

use crate::iter::{Iter, IterMut, OwningIter};
pub use crate::mapref::entry::{Entry, OccupiedEntry, VacantEntry};
use crate::mapref::entry_ref::EntryRef;
use crate::mapref::multiple::RefMulti;
use crate::mapref::one::{Ref, RefMut};
use crate::setref::one;
use crate::try_result::TryResult;
use std::borrow::Borrow;
use std::hash::{BuildHasher, Hash, RandomState};

pub struct TryReserveError;
impl Clone for TryReserveError {}

pub struct DashMap<K, V, S = RandomState>(K, V, S);
impl<K: Eq + Hash, V> DashMap<K, V, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn with_shard_amount(shard_amount: usize) -> Self;
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self;
}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone> DashMap<K, V, S> {
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S>;
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self;
    pub fn with_capacity_and_hasher_and_shard_amount(
        capacity: usize,
        hasher: S,
        shard_amount: usize,
    ) -> Self;
    pub fn hasher(&self) -> &S;
    pub fn insert(&self, key: K, value: V) -> Option<V>;
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> Iter<'a, K, V, S>;
    pub fn iter_mut(&'a self) -> IterMut<'a, K, V, S>;
    pub fn get<Q>(&'a self, key: &Q) -> Option<Ref<'a, K, V>>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn get_mut<Q>(&'a self, key: &Q) -> Option<RefMut<'a, K, V>>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn try_get<Q>(&'a self, key: &Q) -> TryResult<Ref<'a, K, V>>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn try_get_mut<Q>(&'a self, key: &Q) -> TryResult<RefMut<'a, K, V>>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn shrink_to_fit(&self);
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    pub fn alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V)
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V);
    pub fn view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn entry(&'a self, key: K) -> Entry<'a, K, V>;
    pub fn try_entry(&'a self, key: K) -> Option<Entry<'a, K, V>>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}
impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for DashMap<K, V, S> {}
impl<K, V, S> Default for DashMap<K, V, S>
where
    K: Eq + Hash,
    S: Default + BuildHasher + Clone,
{
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = OwningIter<K, V, S>;
}
impl<'a, K: Eq + Hash, V, S: BuildHasher + Clone> IntoIterator for &'a DashMap<K, V, S> {
    type Item = RefMulti<'a, K, V>;
    type IntoIter = Iter<'a, K, V, S>;
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone + Default> FromIterator<(K, V)> for DashMap<K, V, S> {}

pub struct ReadOnlyView<K, V, S = RandomState>(K, V, S);
impl<K, V, S> ReadOnlyView<K, V, S> {
    pub fn into_inner(self) -> DashMap<K, V, S>;
}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone> ReadOnlyView<K, V, S> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn contains_key<Q>(&'a self, key: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn get<Q>(&'a self, key: &Q) -> Option<&'a V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn get_key_value<Q>(&'a self, key: &Q) -> Option<(&'a K, &'a V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> impl Iterator<Item = (&'a K, &'a V)> + 'a;
    pub fn keys(&'a self) -> impl Iterator<Item = &'a K> + 'a;
    pub fn values(&'a self) -> impl Iterator<Item = &'a V> + 'a;
}
impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for ReadOnlyView<K, V, S> {}

pub struct DashSet<K, S = RandomState>(K, S);
impl<K: Eq + Hash> DashSet<K, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<'a, K: 'a + Eq + Hash, S: BuildHasher + Clone> DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn insert(&self, key: K) -> bool;
    pub fn remove<Q>(&self, key: &Q) -> Option<K>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> crate::iter_set::Iter<'a, K, S>;
    pub fn get<Q>(&'a self, key: &Q) -> Option<one::Ref<'a, K>>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn shrink_to_fit(&self);
    pub fn retain(&self, f: impl FnMut(&K) -> bool);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    pub fn contains<Q>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
}
impl<K: Eq + Hash + Clone, S: Clone> Clone for DashSet<K, S> {}
impl<K, S> Default for DashSet<K, S>
where
    K: Eq + Hash,
    S: Default + BuildHasher + Clone,
{
}
impl<K: Eq + Hash, S: BuildHasher + Clone> IntoIterator for DashSet<K, S> {
    type Item = K;
    type IntoIter = crate::iter_set::OwningIter<K, S>;
}
impl<K: Eq + Hash, S: BuildHasher + Clone + Default> FromIterator<K> for DashSet<K, S> {}

impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone> DashMap<K, V, S> {
    pub fn entry_ref<'q, Q>(&'a self, key: &'q Q) -> EntryRef<'a, 'q, K, Q, V>
    where
        Q: Hash;
}

pub mod iter {
    use crate::mapref::multiple::{RefMulti, RefMutMulti};
    use std::hash::{BuildHasher, Hash, RandomState};

    pub struct OwningIter<K, V, S = RandomState>(K, V, S);
    impl<K: Eq + Hash, V, S: BuildHasher + Clone> Iterator for OwningIter<K, V, S> {
        type Item = (K, V);
    }

    pub struct Iter<'a, K, V, S = RandomState>(&'a K, &'a V, &'a S);
    impl<K: Clone + Hash + Eq, V: Clone, S: Clone + BuildHasher> Clone for Iter<'_, K, V, S> {}
    impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone> Iterator for Iter<'a, K, V, S> {
        type Item = RefMulti<'a, K, V>;
    }
    impl<'a, K, V, S> Drop for Iter<'a, K, V, S> {}

    pub struct IterMut<'a, K, V, S = RandomState>(&'a K, &'a V, &'a S);
    impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone> Iterator for IterMut<'a, K, V, S> {
        type Item = RefMutMulti<'a, K, V>;
    }
    impl<'a, K, V, S> Drop for IterMut<'a, K, V, S> {}
}

pub mod iter_set {
    use crate::setref::multiple::RefMulti;
    use std::hash::{BuildHasher, Hash};

    pub struct OwningIter<K, S>(K, S);
    impl<K: Eq + Hash, S: BuildHasher + Clone> Iterator for OwningIter<K, S> {
        type Item = K;
    }

    pub struct Iter<'a, K, S>(&'a K, &'a S);
    impl<'a, K: Eq + Hash, S: 'a + BuildHasher + Clone> Iterator for Iter<'a, K, S> {
        type Item = RefMulti<'a, K>;
    }
    impl<'a, K, S> Drop for Iter<'a, K, S> {}
}

pub mod mapref {
    pub mod entry {
        use crate::mapref::one::RefMut;
        use std::hash::Hash;

        pub enum Entry<'a, K, V> {
            Occupied(OccupiedEntry<'a, K, V>),
            Vacant(VacantEntry<'a, K, V>),
        }
        impl<'a, K: Eq + Hash, V> Entry<'a, K, V> {
            pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self;
            pub fn key(&self) -> &K;
            pub fn into_key(self) -> K;
            pub fn or_default(self) -> RefMut<'a, K, V>
            where
                V: Default;
            pub fn or_insert(self, value: V) -> RefMut<'a, K, V>;
            pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'a, K, V>;
            pub fn or_try_insert_with<E>(
                self,
                value: impl FnOnce() -> Result<V, E>,
            ) -> Result<RefMut<'a, K, V>, E>;
            pub fn insert(self, value: V) -> RefMut<'a, K, V>;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>
            where
                K: Clone;
        }
        impl<'a, K, V> Drop for Entry<'a, K, V> {}

        pub struct VacantEntry<'a, K, V>(&'a K, &'a V);
        impl<'a, K: Eq + Hash, V> VacantEntry<'a, K, V> {
            pub fn insert(self, value: V) -> RefMut<'a, K, V>;
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>
            where
                K: Clone;
            pub fn into_key(self) -> K;
            pub fn key(&self) -> &K;
        }
        impl<'a, K, V> Drop for VacantEntry<'a, K, V> {}

        pub struct OccupiedEntry<'a, K, V>(&'a K, &'a V);
        impl<'a, K: Eq + Hash, V> OccupiedEntry<'a, K, V> {
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn into_ref(self) -> RefMut<'a, K, V>;
            pub fn into_key(self) -> K;
            pub fn key(&self) -> &K;
            pub fn remove(self) -> V;
            pub fn remove_entry(self) -> (K, V);
            pub fn replace_entry(self, value: V) -> (K, V);
        }
        impl<'a, K, V> Drop for OccupiedEntry<'a, K, V> {}
    }

    pub mod entry_ref {
        use crate::mapref::one::RefMut;
        use std::hash::Hash;

        pub enum EntryRef<'a, 'q, K, Q, V> {
            Occupied(OccupiedEntryRef<'a, 'q, K, Q, V>),
            Vacant(VacantEntryRef<'a, 'q, K, Q, V>),
        }
        impl<'a, 'q, K: Eq + Hash, Q, V> EntryRef<'a, 'q, K, Q, V> {
            pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self;
        }
        impl<'a, 'q, K: Eq + Hash + From<&'q Q>, Q, V> EntryRef<'a, 'q, K, Q, V> {
            pub fn key(&self) -> &Q;
            pub fn into_key(self) -> K;
            pub fn or_default(self) -> RefMut<'a, K, V>
            where
                V: Default;
            pub fn or_insert(self, value: V) -> RefMut<'a, K, V>;
            pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'a, K, V>;
            pub fn or_try_insert_with<E>(
                self,
                value: impl FnOnce() -> Result<V, E>,
            ) -> Result<RefMut<'a, K, V>, E>;
            pub fn insert(self, value: V) -> RefMut<'a, K, V>;
            pub fn insert_entry(self, value: V) -> OccupiedEntryRef<'a, 'q, K, Q, V>
            where
                K: Clone;
        }

        pub struct VacantEntryRef<'a, 'q, K, Q, V>(&'a K, &'a Q, &'a V);
        impl<'a, 'q, K: Eq + Hash, Q, V> VacantEntryRef<'a, 'q, K, Q, V> {
            pub fn insert(self, value: V) -> RefMut<'a, K, V>
            where
                K: From<&'q Q>;
            pub fn insert_entry(self, value: V) -> OccupiedEntryRef<'a, 'q, K, Q, V>
            where
                K: From<&'q Q>;
            pub fn into_key(self) -> K
            where
                K: From<&'q Q>;
            pub fn key(&self) -> &'q Q;
        }

        pub struct OccupiedEntryRef<'a, 'q, K, Q, V>(&'a K, &'a Q, &'a V);
        impl<'a, 'q, K: Eq + Hash, Q, V> OccupiedEntryRef<'a, 'q, K, Q, V> {
            pub fn get(&self) -> &V;
            pub fn get_mut(&mut self) -> &mut V;
            pub fn insert(&mut self, value: V) -> V;
            pub fn into_ref(self) -> RefMut<'a, K, V>;
            pub fn into_key(self) -> K
            where
                K: From<&'q Q>;
            pub fn key(&self) -> &'q Q;
            pub fn remove(self) -> V;
            pub fn remove_entry(self) -> (K, V);
            pub fn replace_entry(self, value: V) -> (K, V)
            where
                K: From<&'q Q>;
        }
    }

    pub mod multiple {
        use std::hash::Hash;
        use std::ops::Deref;

        pub struct RefMulti<'a, K, V>(&'a K, &'a V);
        impl<'a, K: Eq + Hash, V> RefMulti<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
        }
        impl<K: Eq + Hash, V> Deref for RefMulti<'_, K, V> {
            type Target = V;
        }
        impl<'a, K, V> Drop for RefMulti<'a, K, V> {}

        pub struct RefMutMulti<'a, K, V>(&'a K, &'a V);
        impl<'a, K: Eq + Hash, V> RefMutMulti<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
        }
        impl<K: Eq + Hash, V> Deref for RefMutMulti<'_, K, V> {
            type Target = V;
        }
        impl<'a, K, V> Drop for RefMutMulti<'a, K, V> {}
    }

    pub mod one {
        use std::hash::Hash;
        use std::ops::Deref;

        pub struct Ref<'a, K, V>(&'a K, &'a V);
        impl<'a, K: Eq + Hash, V> Ref<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
            pub fn map<F, T>(self, f: F) -> MappedRef<'a, K, V, T>
            where
                F: FnOnce(&V) -> &T;
            pub fn try_map<F, T>(self, f: F) -> Result<MappedRef<'a, K, V, T>, Self>
            where
                F: FnOnce(&V) -> Option<&T>;
        }
        impl<K: Eq + Hash, V> Deref for Ref<'_, K, V> {
            type Target = V;
        }
        impl<'a, K, V> Drop for Ref<'a, K, V> {}

        pub struct RefMut<'a, K, V>(&'a K, &'a V);
        impl<'a, K: Eq + Hash, V> RefMut<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
            pub fn downgrade(self) -> Ref<'a, K, V>;
            pub fn map<F, T>(self, f: F) -> MappedRefMut<'a, K, V, T>
            where
                F: FnOnce(&mut V) -> &mut T;
            pub fn try_map<F, T>(self, f: F) -> Result<MappedRefMut<'a, K, V, T>, Self>
            where
                F: FnOnce(&mut V) -> Option<&mut T>;
        }
        impl<K: Eq + Hash, V> Deref for RefMut<'_, K, V> {
            type Target = V;
        }
        impl<'a, K, V> Drop for RefMut<'a, K, V> {}

        pub struct MappedRef<'a, K, V, T>(&'a K, &'a V, &'a T);
        impl<'a, K: Eq + Hash, V, T> MappedRef<'a, K, V, T> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn pair(&self) -> (&K, &T);
            pub fn map<F, T2>(self, f: F) -> MappedRef<'a, K, V, T2>
            where
                F: FnOnce(&T) -> &T2;
            pub fn try_map<F, T2>(self, f: F) -> Result<MappedRef<'a, K, V, T2>, Self>
            where
                F: FnOnce(&T) -> Option<&T2>;
        }
        impl<K: Eq + Hash, V, T> Deref for MappedRef<'_, K, V, T> {
            type Target = T;
        }
        impl<'a, K, V, T> Drop for MappedRef<'a, K, V, T> {}

        pub struct MappedRefMut<'a, K, V, T>(&'a K, &'a V, &'a T);
        impl<'a, K: Eq + Hash, V, T> MappedRefMut<'a, K, V, T> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn value_mut(&mut self) -> &mut T;
            pub fn pair(&self) -> (&K, &T);
            pub fn pair_mut(&mut self) -> (&K, &mut T);
            pub fn map<F, T2>(self, f: F) -> MappedRefMut<'a, K, V, T2>
            where
                F: FnOnce(&mut T) -> &mut T2;
            pub fn try_map<F, T2>(self, f: F) -> Result<MappedRefMut<'a, K, V, T2>, Self>
            where
                F: FnOnce(&mut T) -> Option<&mut T2>;
        }
        impl<K: Eq + Hash, V, T> Deref for MappedRefMut<'_, K, V, T> {
            type Target = T;
        }
        impl<'a, K, V, T> Drop for MappedRefMut<'a, K, V, T> {}
    }
}

pub mod setref {
    pub mod multiple {
        use std::hash::Hash;
        use std::ops::Deref;

        pub struct RefMulti<'a, K>(&'a K);
        impl<'a, K: Eq + Hash> RefMulti<'a, K> {
            pub fn key(&self) -> &K;
        }
        impl<K: Eq + Hash> Deref for RefMulti<'_, K> {
            type Target = K;
        }
        impl<'a, K> Drop for RefMulti<'a, K> {}
    }

    pub mod one {
        use std::hash::Hash;
        use std::ops::Deref;

        pub struct Ref<'a, K>(&'a K);
        impl<'a, K: Eq + Hash> Ref<'a, K> {
            pub fn key(&self) -> &K;
        }
        impl<K: Eq + Hash> Deref for Ref<'_, K> {
            type Target = K;
        }
        impl<'a, K> Drop for Ref<'a, K> {}
    }
}

pub mod try_result {
    pub enum TryResult<R> {
        Present(R),
        Absent,
        Locked,
    }
    impl<R> TryResult<R> {
        pub fn is_present(&self) -> bool;
        pub fn is_absent(&self) -> bool;
        pub fn is_locked(&self) -> bool;
        pub fn unwrap(self) -> R;
        pub fn try_unwrap(self) -> Option<R>;
    }
}
