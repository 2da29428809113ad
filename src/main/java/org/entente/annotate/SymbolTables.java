package org.entente.annotate;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.entente.learn.CodeIndex;
import org.jspecify.annotations.Nullable;
import org.maltparser.core.exception.MaltChainedException;
import org.maltparser.core.symbol.SymbolException;
import org.maltparser.core.symbol.SymbolTable;
import org.maltparser.core.symbol.SymbolTableHandler;
import org.maltparser.core.symbol.nullvalue.InputNullValues;
import org.maltparser.core.symbol.nullvalue.NullValues;
import org.maltparser.core.symbol.nullvalue.NullValues.NullValueId;
import org.maltparser.core.symbol.nullvalue.OutputNullValues;

/**
 * The symbols that a trained parser knows, by column. The library's own tables hash whole numbers so that half a million of
 * them take two seconds to load; these take a tenth of that. They are read, never written.
 */
final class SymbolTables implements SymbolTableHandler {

    private final Map<String, SymbolTable> tables = new ConcurrentSkipListMap<>();

    @Override
    public SymbolTable addSymbolTable(String name) {
        return tables.computeIfAbsent(name, key -> new Symbols(key, SymbolTable.NA, "one"));
    }

    @Override
    public SymbolTable addSymbolTable(String name, SymbolTable parent) {
        return addSymbolTable(name);
    }

    @Override
    public SymbolTable addSymbolTable(String name, int category, int type, String nullValues) {
        if (type == SymbolTable.REAL) {
            throw new UnsupportedOperationException("a column of numbers: " + name);
        }
        return tables.computeIfAbsent(name, key -> new Symbols(key, category, nullValues));
    }

    @Override
    public @Nullable SymbolTable getSymbolTable(String name) {
        return tables.get(name);
    }

    @Override
    public Set<String> getSymbolTableNames() {
        return tables.keySet();
    }

    @Override
    public void cleanUp() {}

    /** Tables one after the other: after lines that tell their columns, the name of each, then lines of code, tab, symbol. */
    @Override
    public void load(InputStreamReader file) throws SymbolException {
        try (var in = new BufferedReader(file)) {
            String line;
            while ((line = in.readLine()) != null) {
                if (line.startsWith("\t")) {
                    var cells = line.substring(1).split("\t");
                    addSymbolTable(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
                } else if (!line.isEmpty()) {
                    ((Symbols) addSymbolTable(line)).load(in);
                }
            }
        } catch (IOException e) {
            throw new SymbolException("cannot be read", e);
        }
    }

    @Override
    public void load(String file, String charset) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SymbolTable loadTagset(String file, String name, String charset, int category, int type, String nulls) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(OutputStreamWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(String file, String charset) {
        throw new UnsupportedOperationException();
    }

    private static final class Symbols implements SymbolTable {

        /** How the names begin of tables whose symbols are put together from those of others. */
        private static final String MERGED = "MERGE";

        private final String name;
        private final boolean isMerged;
        private final NullValues nulls;
        private final CodeIndex codes = new CodeIndex(0);

        /** The next free code; codes count from one, or from two where absent and root are told apart. */
        private int next;

        /** By code. Nobody asks what the code of a symbol stands for that is put together, as nine tenths are: none of them is here. */
        private final List<@Nullable String> symbols = new ArrayList<>();

        private Symbols(String name, int category, String nullValues) {
            this.name = name;
            isMerged = name.startsWith(MERGED);
            nulls = category == OUTPUT ? new OutputNullValues(nullValues, this) : new InputNullValues(nullValues, this);
            next = nulls.getNextCode();
        }

        @Override
        public void load(BufferedReader in) throws SymbolException {
            try {
                String line;
                while ((line = in.readLine()) != null && !line.isEmpty()) {
                    var tab = line.indexOf('\t');
                    put(Integer.parseInt(line, 0, tab, 10), line.substring(tab + 1));
                }
            } catch (IOException e) {
                throw new SymbolException("cannot be read", e);
            }
        }

        private void put(int code, String symbol) {
            codes.put(symbol, code);
            next = Math.max(next, code + 1);
            if (isMerged) {
                return;
            }
            while (symbols.size() <= code) {
                symbols.add(null);
            }
            symbols.set(code, symbol);
        }

        @Override
        public int addSymbol(String symbol) {
            if (nulls.isNullValue(symbol)) {
                return nulls.symbolToCode(symbol);
            }
            var known = codes.of(symbol);
            if (known >= 0) {
                return known;
            }
            put(next, symbol);
            return next - 1;
        }

        @Override
        public @Nullable String getSymbolCodeToString(int code) {
            if (nulls.isNullValue(code)) {
                return nulls.codeToSymbol(code);
            }
            if (isMerged) {
                throw new UnsupportedOperationException("symbols put together are found by themselves only: " + name);
            }
            return code < symbols.size() ? symbols.get(code) : null;
        }

        @Override
        public int getSymbolStringToCode(String symbol) {
            return nulls.isNullValue(symbol) ? nulls.symbolToCode(symbol) : codes.of(symbol);
        }

        @Override
        public double getSymbolStringToValue(String symbol) {
            throw new UnsupportedOperationException("a column of numbers: " + name);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public int size() {
            return codes.size();
        }

        @Override
        public int getValueCounter() {
            return next;
        }

        @Override
        public int getNullValueCode(NullValueId id) throws MaltChainedException {
            return nulls.nullvalueToCode(id);
        }

        @Override
        public String getNullValueSymbol(NullValueId id) throws MaltChainedException {
            return nulls.nullvalueToSymbol(id);
        }

        @Override
        public boolean isNullValue(String symbol) {
            return nulls.isNullValue(symbol);
        }

        @Override
        public boolean isNullValue(int code) {
            return nulls.isNullValue(code);
        }

        @Override
        public void save(BufferedWriter out) {
            throw new UnsupportedOperationException();
        }
    }
}
