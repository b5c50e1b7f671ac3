package sourceline;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs one benchmark by its name: {@code live} is the class {@code LiveBenchmark}, in whatever package of the tests it
 * lies. A class with {@link Benchmark} methods is run by JMH, with what its annotations say; any other by its own
 * {@code main}.
 */
final class Benchmarks {

    private static final String SUFFIX = "Benchmark.class";

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException, RunnerException {
        var all = all();
        var wanted = arguments.length == 0 ? "" : arguments[0];
        var found = all.stream()
                .filter(one -> name(one).equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            System.err.println("No benchmark \"" + wanted + "\"; -Dbenchmark= one of "
                    + all.stream().map(Benchmarks::name).toList());
            System.exit(1);
        }
        run(found.get());
    }

    private static void run(Class<?> benchmark) throws RunnerException, ReflectiveOperationException {
        if (List.of(benchmark.getMethods()).stream().anyMatch(method -> method.isAnnotationPresent(Benchmark.class))) {
            var pattern = benchmark.getName().replace(".", "\\.") + "\\..*";
            new Runner(new OptionsBuilder().include(pattern).build()).run();
            return;
        }
        var main = benchmark.getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) new String[0]);
    }

    private static String name(Class<?> benchmark) {
        var name = benchmark.getSimpleName();
        return name.substring(0, name.length() - "Benchmark".length()).toLowerCase(Locale.ROOT);
    }

    /** Every benchmark among the compiled tests, by its name. */
    private static List<Class<?>> all() throws IOException {
        var root = Path.of(URI.create(Benchmarks.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        try (var files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(SUFFIX))
                    .sorted()
                    .<Class<?>>map(Benchmarks::load)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.');
        try {
            return Class.forName(name, false, Benchmarks.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file + " is no class of its name", e);
        }
    }
}
