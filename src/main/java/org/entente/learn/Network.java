package org.entente.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * One hidden layer between features and answers: unlike a maximum-entropy model it knows of features that mean something
 * else side by side. Numbered features lead to hidden units, of which each that is above zero speaks for some answers.
 * Weights of features are whole numbers from -127 to 127, times a scale for each unit, so that a feature takes no more bytes
 * than there are units, and sums do not depend on the order of features.
 */
final class Network {

    private final Layer hidden;

    /** By unit and answer, and last what speaks for an answer in any case. */
    private final float[][] speaks;

    /**
     * What leads to the hidden units.
     *
     * @param weights those of all units for the first feature, then for the next
     * @param scales by unit, what a weight is multiplied by
     * @param biases by unit, what stands in it without features
     */
    record Layer(byte[] weights, float[] scales, float[] biases) {

        int units() {
            return scales.length;
        }
    }

    Network(Layer hidden, float[][] speaks) {
        this.hidden = hidden;
        this.speaks = speaks;
    }

    /** Reads what {@link #write} wrote, for so many features and answers. */
    static Network read(DataInputStream in, int features, int answers) throws IOException {
        var units = in.readUnsignedByte();
        var scales = floats(in, units);
        var biases = floats(in, units);
        var speaks = new float[units + 1][];
        for (var i = 0; i < speaks.length; i++) {
            speaks[i] = floats(in, answers);
        }
        var weights = new byte[features * units];
        in.readFully(weights);
        return new Network(new Layer(weights, scales, biases), speaks);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        var found = new float[count];
        for (var i = 0; i < count; i++) {
            found[i] = in.readFloat();
        }
        return found;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(hidden.units());
        write(out, hidden.scales());
        write(out, hidden.biases());
        for (var each : speaks) {
            write(out, each);
        }
        out.write(hidden.weights());
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        for (var value : values) {
            out.writeFloat(value);
        }
    }

    /** What speaks for each answer when these features are there, as the logarithm of its likelihood but for a constant. */
    double[] answers(int[] features) {
        var sums = sums(features);
        var found = new double[speaks[0].length];
        for (var answer = 0; answer < found.length; answer++) {
            found[answer] = speaks[sums.length][answer];
        }
        for (var unit = 0; unit < sums.length; unit++) {
            var value = sums[unit] * (double) hidden.scales()[unit] + hidden.biases()[unit];
            if (value > 0) {
                for (var answer = 0; answer < found.length; answer++) {
                    found[answer] += value * speaks[unit][answer];
                }
            }
        }
        return found;
    }

    /** A feature that is there twice counts once, as in training. */
    private int[] sums(int[] features) {
        var sums = new int[hidden.units()];
        var sorted = features.clone();
        Arrays.sort(sorted);
        for (var i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                var from = sorted[i] * sums.length;
                for (var unit = 0; unit < sums.length; unit++) {
                    sums[unit] += hidden.weights()[from + unit];
                }
            }
        }
        return sums;
    }
}
