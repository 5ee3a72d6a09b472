/* SPDX-License-Identifier: EPL-2.0 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes of a folder of bundles one that starts with {@code insp}, or {@code java -jar insp.jar}. The signatures are left out, because the
 * JVM never puts classes of signed jars into its shared archive, and checking them takes time.
 *
 * <p>Usage: {@code java Assemble.java PLUGINS TARGET MAIN_CLASS ROOT}
 */
public final class Assemble {

	private static final List<String> FOR_REPORTS =
			List.of("com.zaxxer.sparsebitset", "org.apache.commons", "org.apache.logging", "org.apache.poi",
					"org.apache.xmlbeans", "org.insp.report");

	public static void main(String[] args) throws IOException {
		Path target = Path.of(args[1]);
		Path lib = Files.createDirectories(target.resolve("lib"));
		List<Path> jars;
		try (Stream<Path> found = Files.list(Path.of(args[0]))) {
			jars = found.filter(p -> p.toString().endsWith(".jar"))
					.sorted(Comparator.comparing(Assemble::isForReports).thenComparing(p -> p))
					.toList();
		}
		Path root = Path.of(args[3]);
		Path launcher = root.resolve("releng/org.insp.cli.product/launcher");
		for (String script : List.of("insp", "insp.cmd")) {
			Files.copy(launcher.resolve(script), target.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
		}
		for (Path script : List.of(launcher.resolve("run.sh"), root.resolve("releng/java.sh"))) {
			Files.copy(script, lib.resolve(script.getFileName()));
		}
		for (Path jar : jars) {
			copyWithoutSignature(jar, lib.resolve(jar.getFileName()));
		}
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.put(Attributes.Name.MAIN_CLASS, args[2]);
		main.put(Attributes.Name.CLASS_PATH, jars.stream().map(p -> "lib/" + p.getFileName()).collect(Collectors.joining(" ")));
		try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(target.resolve("insp.jar")))) {
			ZipEntry entry = new ZipEntry(JarFile.MANIFEST_NAME);
			// the same bytes whenever it is made
			entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
			jar.putNextEntry(entry);
			manifest.write(jar);
		}
	}

	/** Returns whether only reports need a jar: those come last on the class path, so that no other command looks into them. */
	private static boolean isForReports(Path jar) {
		return FOR_REPORTS.stream().anyMatch(jar.getFileName().toString()::startsWith);
	}

	private static void copyWithoutSignature(Path from, Path to) throws IOException {
		try (ZipFile in = new ZipFile(from.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
			for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				if (entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")) {
					continue;
				}
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTime(entry.getTime());
				out.putNextEntry(copy);
				in.getInputStream(entry).transferTo(out);
				out.closeEntry();
			}
		}
	}
}
