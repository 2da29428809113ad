package org.entente.learn;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains a {@link Network} lesson by lesson, each step scaled by the steps before it (Adagrad). Half of the features of a
 * lesson are left out at random each time, so that no few of them are relied on. One thread and a fixed seed: the same
 * lessons in the same order give the same network. The settings were chosen on articles left out.
 */
final class NetworkTraining {

    private static final int EPOCHS = 5;

    private static final float RATE = 0.02f;

    /** How much of a weight each step takes away. */
    private static final float DECAY = 0.0003f;

    /** What keeps the first steps short. */
    private static final float CAUTION = 0.01f;

    private static final float START = 0.05f;

    /** Of a lesson about half of the features are there, so each counts twice. */
    private static final float KEPT = 2;

    private static final int SEED = 1;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Classifier.Terms terms;
    private final int units;
    private final float[] weights;
    private final float[] weightSteps;
    private final float[] biases;
    private final float[] biasSteps;
    private final float[][] speaks;
    private final float[][] speakSteps;

    /** By unit, what stands in it, and which way it should go. */
    private final float[] values;

    private final float[] wanted;
    private final float[] pull;

    /**
     * @param terms what it learns to speak of, nothing else
     * @param units of the hidden layer
     */
    NetworkTraining(Classifier.Terms terms, int units) {
        this.terms = terms;
        this.units = units;
        weights = new float[terms.features().size() * units];
        weightSteps = new float[weights.length];
        biases = new float[units];
        biasSteps = new float[units];
        speaks = new float[units + 1][terms.answers().size()];
        speakSteps = new float[units + 1][terms.answers().size()];
        values = new float[units];
        wanted = new float[terms.answers().size()];
        pull = new float[units];
    }

    /** A lesson in numbers. */
    private record Task(int[] features, int answer, int weight) {}

    Network train(List<Lesson> lessons) {
        for (var i = 0; i < weights.length; i++) {
            weights[i] = chance(START);
        }
        for (var unit = 0; unit < units; unit++) {
            for (var answer = 0; answer < terms.answers().size(); answer++) {
                speaks[unit][answer] = chance(6 * START);
            }
        }
        var tasks = lessons.stream().map(this::task).toArray(Task[]::new);
        for (var epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(tasks);
            for (var task : tasks) {
                learn(kept(task.features()), task);
            }
        }
        return network();
    }

    private float chance(float most) {
        return (float) (random.nextDouble() * 2 - 1) * most;
    }

    private Task task(Lesson lesson) {
        var known = lesson.features().stream()
                .filter(terms.features()::containsKey)
                .mapToInt(terms.features()::get)
                .distinct()
                .toArray();
        return new Task(known, terms.answers().indexOf(lesson.answer()), lesson.weight());
    }

    private void shuffle(Task[] tasks) {
        for (var i = tasks.length - 1; i > 0; i--) {
            var other = random.nextInt(i + 1);
            var task = tasks[i];
            tasks[i] = tasks[other];
            tasks[other] = task;
        }
    }

    private int[] kept(int[] all) {
        var found = new int[all.length];
        var size = 0;
        var bits = 0L;
        for (var i = 0; i < all.length; i++) {
            bits = i % Long.SIZE == 0 ? random.nextLong() : bits >>> 1;
            if ((bits & 1) == 1) {
                found[size++] = all[i];
            }
        }
        return Arrays.copyOf(found, size);
    }

    private void learn(int[] kept, Task task) {
        fill(kept);
        blame(task);
        for (var unit = 0; unit < units; unit++) {
            var slope = 0f;
            if (values[unit] > 0) {
                for (var answer = 0; answer < wanted.length; answer++) {
                    slope += wanted[answer] * speaks[unit][answer];
                }
            }
            pull[unit] = slope;
        }
        for (var unit = 0; unit <= units; unit++) {
            var value = unit == units ? 1 : Math.max(0, values[unit]);
            for (var answer = 0; answer < wanted.length; answer++) {
                var slope = wanted[answer] * value + DECAY * speaks[unit][answer];
                speakSteps[unit][answer] += slope * slope;
                speaks[unit][answer] -= step(slope, speakSteps[unit][answer]);
            }
        }
        move(biases, biasSteps, 0, 1);
        for (var feature : kept) {
            move(weights, weightSteps, feature * units, KEPT);
        }
    }

    private void fill(int[] kept) {
        System.arraycopy(biases, 0, values, 0, units);
        for (var feature : kept) {
            var from = feature * units;
            for (var unit = 0; unit < units; unit++) {
                values[unit] += weights[from + unit] * KEPT;
            }
        }
    }

    /** Sets what is wanted of the answers: how much likelier each is taken than it is right, times the lesson's weight. */
    private void blame(Task task) {
        var sums = new double[wanted.length];
        var all = 0.0;
        for (var answer = 0; answer < sums.length; answer++) {
            var sum = (double) speaks[units][answer];
            for (var unit = 0; unit < units; unit++) {
                sum += Math.max(0, values[unit]) * speaks[unit][answer];
            }
            sums[answer] = StrictMath.exp(Math.max(-500, Math.min(500, sum)));
            all += sums[answer];
        }
        for (var answer = 0; answer < sums.length; answer++) {
            wanted[answer] = (float) ((sums[answer] / all - (answer == task.answer() ? 1 : 0)) * task.weight());
        }
    }

    /** Moves the weights of all units from a place on against what pulls at them. */
    private void move(float[] at, float[] steps, int from, float times) {
        for (var unit = 0; unit < units; unit++) {
            var slope = pull[unit] * times + DECAY * at[from + unit];
            var before = steps[from + unit] + slope * slope;
            steps[from + unit] = before;
            at[from + unit] -= step(slope, before);
        }
    }

    private static float step(float slope, float before) {
        return RATE * slope / (float) Math.sqrt(before + CAUTION);
    }

    private Network network() {
        var scales = new float[units];
        for (var i = 0; i < weights.length; i++) {
            scales[i % units] = Math.max(scales[i % units], Math.abs(weights[i]) / Byte.MAX_VALUE);
        }
        var bytes = new byte[weights.length];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = scales[i % units] == 0 ? 0 : (byte) Math.round(weights[i] / scales[i % units]);
        }
        return new Network(new Network.Layer(bytes, scales, biases), speaks);
    }
}
