package org.entente.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The ids of a run, eight bytes for each: millions of them take little room, and two never share a hash in practice. */
final class SeenIds {

    private final MessageDigest sha;
    private long[] slots = new long[1 << 10];
    private int size;

    SeenIds() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether this id is new; it is not the next time. */
    boolean add(String id) {
        var hash =
                ByteBuffer.wrap(sha.digest(id.getBytes(StandardCharsets.UTF_8))).getLong();
        if (size * 2 > slots.length) {
            grow();
        }
        var added = place(hash == 0 ? 1 : hash);
        size += added ? 1 : 0;
        return added;
    }

    private boolean place(long hash) {
        var slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = hash;
        return true;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        for (var hash : old) {
            if (hash != 0) {
                place(hash);
            }
        }
    }
}
