package org.entente.actors;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** A register in a form that is read in a fraction of the time that Turtle takes. Only the build writes it. */
final class CompiledRegister {

    private static final int FORM = 1;
    private static final long NO_DAY = Long.MIN_VALUE;

    private interface Part<T> {
        T read(DataInputStream in) throws IOException;
    }

    private interface Sink<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    private CompiledRegister() {}

    static void write(Register register, DataOutputStream out) throws IOException {
        out.writeInt(FORM);
        writeList(out, register.entries(), CompiledRegister::writeEntry);
        writeList(out, register.names(), CompiledRegister::writeName);
        writeList(out, register.places(), (to, place) -> {
            to.writeUTF(place.id());
            writeMap(to, place.labels());
            writeList(to, place.states(), DataOutputStream::writeUTF);
        });
        writeList(out, register.tenures(), (to, tenure) -> {
            to.writeUTF(tenure.person());
            to.writeUTF(tenure.office());
            to.writeUTF(tenure.actor());
            writeTerm(to, tenure.term());
            to.writeBoolean(tenure.unverified());
        });
        writeList(out, register.memberships(), (to, membership) -> {
            to.writeUTF(membership.organization());
            to.writeUTF(membership.member());
            writeTerm(to, membership.term());
            to.writeUTF(membership.role());
        });
    }

    static Register read(DataInputStream in) throws IOException {
        if (in.readInt() != FORM) {
            throw new IOException("compiled in another form; build again");
        }
        return new Register(
                readList(in, CompiledRegister::readEntry),
                readList(in, CompiledRegister::readName),
                readList(in, from -> new Place(from.readUTF(), readMap(from), readList(from, text -> text.readUTF()))),
                readList(
                        in,
                        from -> new Tenure(
                                from.readUTF(), from.readUTF(), from.readUTF(), readTerm(from), from.readBoolean())),
                readList(in, from -> new Membership(from.readUTF(), from.readUTF(), readTerm(from), from.readUTF())));
    }

    private static void writeEntry(DataOutputStream out, Entry entry) throws IOException {
        var actor = entry.actor();
        out.writeUTF(actor.code());
        out.writeByte(actor.kind().ordinal());
        out.writeUTF(actor.name());
        writeMap(out, actor.labels());
        var actsFor = entry.actsFor();
        out.writeUTF(actsFor == null ? "" : actsFor);
        writeList(out, entry.capitals(), DataOutputStream::writeUTF);
        writeTerm(out, entry.term());
        out.writeByte(entry.shortNames().ordinal());
    }

    private static Entry readEntry(DataInputStream in) throws IOException {
        var actor = new Actor(in.readUTF(), Actor.Kind.values()[in.readByte()], in.readUTF(), readMap(in));
        var actsFor = in.readUTF();
        return new Entry(
                actor,
                actsFor.isEmpty() ? null : actsFor,
                readList(in, text -> text.readUTF()),
                readTerm(in),
                Entry.ShortNames.values()[in.readByte()]);
    }

    private static void writeName(DataOutputStream out, Name name) throws IOException {
        out.writeUTF(name.text());
        out.writeUTF(name.language());
        out.writeByte(name.kind().ordinal());
        out.writeUTF(name.owner());
        out.writeBoolean(name.weak());
    }

    private static Name readName(DataInputStream in) throws IOException {
        return new Name(
                in.readUTF(), in.readUTF().intern(), Name.Kind.values()[in.readByte()], in.readUTF(), in.readBoolean());
    }

    private static void writeTerm(DataOutputStream out, Term term) throws IOException {
        writeDay(out, term.from());
        writeDay(out, term.to());
    }

    private static Term readTerm(DataInputStream in) throws IOException {
        return new Term(readDay(in), readDay(in));
    }

    private static void writeDay(DataOutputStream out, @Nullable LocalDate day) throws IOException {
        out.writeLong(day == null ? NO_DAY : day.toEpochDay());
    }

    private static @Nullable LocalDate readDay(DataInputStream in) throws IOException {
        var day = in.readLong();
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    private static void writeMap(DataOutputStream out, Map<String, String> map) throws IOException {
        writeList(out, List.copyOf(map.entrySet()), (to, entry) -> {
            to.writeUTF(entry.getKey());
            to.writeUTF(entry.getValue());
        });
    }

    private static Map<String, String> readMap(DataInputStream in) throws IOException {
        var map = new TreeMap<String, String>();
        for (var left = in.readInt(); left > 0; left--) {
            map.put(in.readUTF().intern(), in.readUTF());
        }
        return map;
    }

    private static <T> void writeList(DataOutputStream out, List<T> list, Sink<T> sink) throws IOException {
        out.writeInt(list.size());
        for (var value : list) {
            sink.write(out, value);
        }
    }

    private static <T> List<T> readList(DataInputStream in, Part<T> part) throws IOException {
        var size = in.readInt();
        var list = new ArrayList<T>(size);
        for (var i = 0; i < size; i++) {
            list.add(part.read(in));
        }
        return list;
    }
}
