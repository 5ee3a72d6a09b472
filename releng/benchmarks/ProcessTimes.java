/* SPDX-License-Identifier: EPL-2.0 */
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands as whole processes, in turn, and prints the median of their wall times, the ratio to the first command, the median of their
 * processor time (of all threads, up to the last look at it), and their peak memory: {@code java ProcessTimes.java RUNS -- NAME COMMAND
 * WORD … -- NAME COMMAND …}. Peak memory is read from /proc while the process runs, and is missing where there is no such thing.
 */
class ProcessTimes {

	private record Run(double seconds, double processor, long kilobytes, int exit) {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		int runs = Integer.parseInt(args[0]);
		Map<String, List<Run>> measured = new LinkedHashMap<>();
		// once without measuring, then side by side, so that whatever else the machine does meets all of them
		for (int i = -1; i < runs; i++) {
			for (var each : commands(Arrays.asList(args))) {
				var run = run(each.subList(1, each.size()));
				if (i >= 0) {
					measured.computeIfAbsent(each.get(0), n -> new ArrayList<>()).add(run);
				}
			}
		}
		double base = -1;
		System.out.printf("%-28s %8s %8s %8s %7s %8s %8s %5s%n", "", "median s", "least s", "most s", "ratio", "cpu s", "peak MB", "exit");
		for (var each : measured.entrySet()) {
			var times = each.getValue().stream().mapToDouble(Run::seconds).sorted().toArray();
			double median = times[times.length / 2];
			base = base < 0 ? median : base;
			var memory = each.getValue().stream().mapToLong(Run::kilobytes).sorted().toArray();
			System.out.printf("%-28s %8.2f %8.2f %8.2f %7.1f %8.2f %8s %5d%n", each.getKey(), median, times[0], times[times.length - 1],
					median / base, each.getValue().stream().mapToDouble(Run::processor).sorted().toArray()[runs / 2],
					memory[runs / 2] == 0 ? "?" : memory[runs / 2] / 1024, each.getValue().get(0).exit());
		}
	}

	private static List<List<String>> commands(List<String> words) {
		var commands = new ArrayList<List<String>>();
		for (var word : words.subList(1, words.size())) {
			if (word.equals("--")) {
				commands.add(new ArrayList<>());
			} else {
				commands.get(commands.size() - 1).add(word);
			}
		}
		return commands;
	}

	private static Run run(List<String> command) throws IOException, InterruptedException {
		long start = System.nanoTime();
		var process =
				new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File(onWindows() ? "NUL" : "/dev/null")).start();
		var status = Path.of("/proc/" + process.pid() + "/status");
		long peak = 0;
		double processor = 0;
		while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
			peak = Math.max(peak, peak(status));
			processor = Math.max(processor, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
		}
		return new Run((System.nanoTime() - start) / 1e9, processor, peak, process.exitValue());
	}

	private static boolean onWindows() {
		return File.separatorChar == '\\';
	}

	private static long peak(Path status) {
		try {
			return Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM:"))
					.mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(0);
		} catch (IOException gone) {
			return 0;
		}
	}
}
