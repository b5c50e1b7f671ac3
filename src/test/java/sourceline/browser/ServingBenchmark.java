package sourceline.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * How many embeds a second, beside nginx with the very same bytes on the same machine in the same run: three rounds each,
 * in turn, the medians. Needs {@code nginx} and {@code wrk} (Debian: {@code apt-get install nginx-light wrk}).
 */
final class ServingBenchmark {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");
    private static final int ROUNDS = 3;

    private ServingBenchmark() {}

    private record Load(double rate, double p99) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var demo = RunningDemo.get();
        demo.awaitMadeUpTimeline();
        var ours = demo.at("/embed/" + MadeUpTimeline.SLUG);
        var port = RunningDemo.freePort();
        var folder = Files.createTempDirectory("serving");
        Files.write(folder.resolve("embed"), fetch(ours));
        var nginx = nginx(folder, port);
        try {
            var theirs = "http://127.0.0.1:" + port + "/embed";
            load(ours, 8);
            load(theirs, 2);
            var us = new double[ROUNDS];
            var them = new double[ROUNDS];
            var p99 = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                them[i] = load(theirs, 6).rate();
                var load = load(ours, 6);
                us[i] = load.rate();
                p99[i] = load.p99();
            }
            System.out.printf(
                    Locale.ROOT,
                    "an embed with %d entries, %d bytes: Sourceline %.0f/s, p99 %.1f ms; nginx %.0f/s; ratio %.2f%n",
                    MadeUpTimeline.ENTRIES,
                    Files.size(folder.resolve("embed")),
                    median(us),
                    median(p99),
                    median(them),
                    median(us) / median(them));
        } finally {
            nginx.destroy();
            nginx.waitFor();
        }
        System.exit(0);
    }

    private static byte[] fetch(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Encoding", "br")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    private static Process nginx(Path folder, int port) throws IOException, InterruptedException {
        var configuration = Files.writeString(
                folder.resolve("nginx.conf"), """
                user %3$s; daemon off; worker_processes auto; pid %1$s/pid; error_log %1$s/errors;
                events { worker_connections 1024; }
                http {
                  access_log off; sendfile on; keepalive_requests 1000000; default_type text/html; open_file_cache max=10;
                  server { listen 127.0.0.1:%2$d; root %1$s; location = /embed { add_header Content-Encoding br; } }
                }
                """.formatted(folder, port, System.getProperty("user.name")));
        var started = new ProcessBuilder(
                        "nginx",
                        "-c",
                        configuration.toString(),
                        "-e",
                        folder.resolve("errors").toString())
                .inheritIO()
                .start();
        if (started.waitFor(1, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nginx ended at once: " + Files.readString(folder.resolve("errors")));
        }
        return started;
    }

    private static Load load(String address, int seconds) throws IOException, InterruptedException {
        var wrk = new ProcessBuilder(
                        "wrk", "-t2", "-c32", "-d" + seconds + "s", "--latency", "-H", "Accept-Encoding: br", address)
                .redirectErrorStream(true)
                .start();
        var said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        var rate = RATE.matcher(said);
        var p99 = P99.matcher(said);
        if (!rate.find() || !p99.find() || said.contains("Non-2xx")) {
            throw new IllegalStateException("wrk said: " + said);
        }
        var unit = switch (p99.group(2)) {
            case "us" -> 0.001;
            case "ms" -> 1.0;
            default -> 1000.0;
        };
        return new Load(Double.parseDouble(rate.group(1)), Double.parseDouble(p99.group(1)) * unit);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
