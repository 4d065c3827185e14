package org.projectchristmas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sample.SampleSettings;
import org.projectchristmas.sample.SampleShops;

/**
 * Serves the sample shops in a process of their own, all pages written beforehand, so that a benchmark can tell their CPU
 * apart. Prints a line with name and URL for every shop, then obeys the lines of standard input until it ends: {@code day}
 * begins the next day, {@code cpu} prints what the process has used so far in milliseconds, {@code requests} how many it
 * answered, {@code quit} stops.
 */
final class SampleServer {
    private static final String USAGE = "usage: SampleServer [SCALE [PORT PORT PORT]]";

    private SampleServer() {}

    /** @param args the scale from 0.01 to 1, 1 if left out; then a port for each shop, any free one if left out */
    public static void main(String[] args) throws IOException {
        try {
            serve(List.of(args), System.out);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + USAGE);
            System.exit(2);
        }
    }

    private static void serve(List<String> args, PrintStream out) throws IOException {
        double scale = args.isEmpty() ? 1 : Double.parseDouble(args.getFirst());
        var full = SampleSettings.FULL;
        var settings = new SampleSettings(full.seed(), scale, full.pageSize(), Duration.ZERO);
        try (var shops = SampleShops.start(settings, ports(args))) {
            shops.prepare();
            for (VendorId vendor : SampleShops.vendors()) {
                out.println(vendor + " " + shops.url(vendor));
            }
            out.flush();
            obey(shops, out);
        }
    }

    private static Map<VendorId, Integer> ports(List<String> args) {
        var ports = new HashMap<VendorId, Integer>();
        for (int i = 1; i < args.size() && i <= SampleShops.vendors().size(); i++) {
            ports.put(SampleShops.vendors().get(i - 1), Integer.valueOf(args.get(i)));
        }
        return ports;
    }

    private static void obey(SampleShops shops, PrintStream out) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null && !line.equals("quit"); line = in.readLine()) {
            switch (line.strip()) {
                case "day" -> {
                    shops.nextDay();
                    out.println("day " + shops.day());
                }
                case "cpu" ->
                    out.println("cpu "
                            + ProcessHandle.current()
                                    .info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toMillis());
                case "requests" ->
                    out.println("requests "
                            + SampleShops.vendors().stream()
                                    .mapToLong(shops::requests)
                                    .sum());
                default -> out.println("unknown: " + line);
            }
            out.flush();
        }
    }
}
