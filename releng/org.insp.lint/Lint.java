/* SPDX-License-Identifier: EPL-2.0 */
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Checks all hand-written Java: no line is longer than the formatter's limit, and Error Prone finds nothing in the bundles. Error Prone
 * needs javac, while Tycho compiles with Eclipse's compiler, so the sources are compiled a second time, against the classes of the build
 * and the jars that the target definitions name; no class is written. Only what has changed since the last run is checked.
 *
 * <p>
 * Usage: {@code java -cp ERROR_PRONE Lint.java ROOT LOCAL_REPOSITORY}
 */
public final class Lint {

	/** As in releng/java-formatter.xml. */
	private static final int LINE_LENGTH = 140;
	private static final int TAB_WIDTH = 4;

	/** The checks of Error Prone that are off, and why; all others that it reports by default are errors. */
	private static final List<String> DISABLED_CHECKS = List.of(
			// values of an enumeration are chosen by position in lists of the user interface and in compact arrays
			"EnumOrdinal",
			// enumerations hold functions, which Error Prone cannot see to be immutable
			"ImmutableEnumChecker",
			// model elements are compared by identity on purpose
			"IdentityHashMapUsage", "ReferenceEquality",
			// the front ends take the system's clock and zone; EnvironmentTest watches over all others
			"JavaTimeDefaultTimeZone",
			// && binds more strongly than ||, as every reader knows
			"OperatorPrecedence",
			// a text of one line with a break in it is no block
			"StringConcatToTextBlock",
			// the pieces wanted here are those of String.split
			"StringSplitter",
			// the compiler reports these, and knows that picocli sets fields
			"UnusedMethod", "UnusedVariable");

	private final Path root;
	private final Path repository;

	private Lint(Path root, Path repository) {
		this.root = root;
		this.repository = repository;
	}

	public static void main(String[] args) throws IOException {
		var lint = new Lint(Path.of(args[0]), Path.of(args[1]));
		var stamp = Files.createDirectories(lint.root.resolve("releng/org.insp.lint/target")).resolve("checked");
		var own = lint.files("releng", "org\\.insp\\.(lint|target)/[^/]+\\.(java|xml|target)");
		// after a change of the checks everything is checked again
		var since = changedSince(stamp, own).isEmpty() ? stamp : null;
		var now = FileTime.from(Instant.now());

		var problems = new ArrayList<String>();
		for (var file : changedSince(since, lint.files("releng", "[^/]+/[^/]+\\.java"))) {
			problems.addAll(lint.longLines(file));
		}
		var sources = changedSince(since, lint.files("bundles", ".*/src/.*\\.java"));
		for (var file : sources) {
			problems.addAll(lint.longLines(file));
		}
		if (!sources.isEmpty()) {
			problems.addAll(lint.errorProne(sources));
		}
		problems.forEach(System.err::println);
		if (!problems.isEmpty()) {
			System.err.println("lint: " + problems.size() + " problems");
			System.exit(1);
		}
		Files.writeString(stamp, "");
		Files.setLastModifiedTime(stamp, now);
	}

	/** Those of some files that are newer than a file; all of them where there is no such file. */
	private static List<Path> changedSince(Path stamp, List<Path> files) throws IOException {
		if (stamp == null || !Files.exists(stamp)) {
			return files;
		}
		var last = Files.getLastModifiedTime(stamp);
		var changed = new ArrayList<Path>();
		for (var file : files) {
			if (Files.getLastModifiedTime(file).compareTo(last) > 0) {
				changed.add(file);
			}
		}
		return changed;
	}

	/** The files under a folder whose path below it matches; without those that the build makes. */
	private List<Path> files(String folder, String pattern) throws IOException {
		var top = root.resolve(folder);
		var wanted = Pattern.compile(pattern);
		try (var found = Files.walk(top)) {
			return found.filter(f -> {
				var name = top.relativize(f).toString().replace('\\', '/');
				return wanted.matcher(name).matches() && !name.contains("/target/") && Files.isRegularFile(f);
			}).sorted().toList();
		}
	}

	private List<String> longLines(Path file) throws IOException {
		var found = new ArrayList<String>();
		if (file.toString().endsWith(".java")) {
			var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
			for (int i = 0; i < lines.size(); i++) {
				int width = width(lines.get(i));
				if (width > LINE_LENGTH) {
					found.add(root.relativize(file) + ":" + (i + 1) + ": " + width + " columns, at most " + LINE_LENGTH + " are allowed");
				}
			}
		}
		return found;
	}

	private static int width(String line) {
		return line.chars().reduce(0, (column, c) -> c == '\t' ? (column / TAB_WIDTH + 1) * TAB_WIDTH : column + 1);
	}

	private List<String> errorProne(List<Path> sources) throws IOException {
		var off = DISABLED_CHECKS.stream().map(check -> " -Xep:" + check + ":OFF").collect(Collectors.joining());
		// no code is generated: Error Prone runs when the flow has been analysed
		var options = List.of("--release", "17", "-proc:none", "-implicit:none", "-XDcompilePolicy=simple", "-XDshould-stop.ifNoError=FLOW",
				"-XDshould-stop.ifError=FLOW", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000", "-encoding", "UTF-8", "-classpath", classPath(),
				"-sourcepath", sourcePath(), "-processorpath", System.getProperty("java.class.path"), "-Xplugin:ErrorProne" + off);
		var diagnostics = new DiagnosticCollector<JavaFileObject>();
		var compiler = ToolProvider.getSystemJavaCompiler();
		try (var manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
			compiler.getTask(null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(sources)).call();
		}
		return diagnostics.getDiagnostics().stream().filter(d -> isProblem(d.getKind())).map(this::line).toList();
	}

	private static boolean isProblem(Diagnostic.Kind kind) {
		return kind == Diagnostic.Kind.ERROR || kind == Diagnostic.Kind.WARNING;
	}

	private String line(Diagnostic<? extends JavaFileObject> diagnostic) {
		var source = diagnostic.getSource();
		var place = source == null ? "" : root.relativize(Path.of(source.toUri())) + ":" + diagnostic.getLineNumber() + ": ";
		return place + diagnostic.getMessage(Locale.ROOT);
	}

	/** All sources, for classes that were not compiled or are older than their sources. */
	private String sourcePath() throws IOException {
		var folders = new TreeSet<String>();
		try (var bundles = Files.list(root.resolve("bundles"))) {
			bundles.flatMap(bundle -> Stream.of("src", "src-gen", "emf-gen").map(bundle::resolve)).filter(Files::isDirectory)
					.forEach(folder -> folders.add(folder.toString()));
		}
		return String.join(System.getProperty("path.separator"), folders);
	}

	/** The classes of the bundles, for what is generated in them, and the jars that the target definitions name. */
	private String classPath() throws IOException {
		var entries = new TreeSet<String>();
		try (var bundles = Files.list(root.resolve("bundles"))) {
			bundles.map(bundle -> bundle.resolve("target/classes")).filter(Files::isDirectory).forEach(f -> entries.add(f.toString()));
		}
		for (var target : files("releng/org.insp.target", "[^/]+\\.target")) {
			Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL).matcher(Files.readString(target)).results()
					.map(dependency -> jar(dependency.group(1))).filter(Files::exists).forEach(jar -> entries.add(jar.toString()));
		}
		return String.join(System.getProperty("path.separator"), entries);
	}

	private Path jar(String dependency) {
		var version = value(dependency, "version");
		var artifact = value(dependency, "artifactId");
		return repository.resolve(value(dependency, "groupId").replace('.', '/')).resolve(artifact).resolve(version)
				.resolve(artifact + "-" + version + ".jar");
	}

	private static String value(String xml, String element) {
		var found = Pattern.compile("<" + element + ">(.*?)</" + element + ">").matcher(xml);
		if (!found.find()) {
			throw new UncheckedIOException(new IOException("no " + element + " in " + xml));
		}
		return found.group(1);
	}
}
