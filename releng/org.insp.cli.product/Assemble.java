/* SPDX-License-Identifier: EPL-2.0 */
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes of a folder of bundles one that starts with {@code java -jar insp.jar}. The signatures are left out, because the JVM
 * never puts classes of signed jars into its shared archive, and checking them takes time.
 *
 * <p>Usage: {@code java Assemble.java PLUGINS TARGET MAIN_CLASS}
 */
public final class Assemble {

	public static void main(String[] args) throws IOException {
		Path target = Path.of(args[1]);
		Path lib = Files.createDirectories(target.resolve("lib"));
		List<Path> jars;
		try (Stream<Path> found = Files.list(Path.of(args[0]))) {
			jars = found.filter(p -> p.toString().endsWith(".jar")).sorted().toList();
		}
		for (Path jar : jars) {
			copyWithoutSignature(jar, lib.resolve(jar.getFileName()));
		}
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.put(Attributes.Name.MAIN_CLASS, args[2]);
		main.put(Attributes.Name.CLASS_PATH, jars.stream().map(p -> "lib/" + p.getFileName()).collect(Collectors.joining(" ")));
		try (OutputStream out = Files.newOutputStream(target.resolve("insp.jar"));
				JarOutputStream jar = new JarOutputStream(out, manifest)) {
			jar.flush();
		}
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
