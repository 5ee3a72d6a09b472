/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.cli.Main;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The class path of the command in a process of its own: inside OSGi the bundle and all that it is wired to, else the current class path.
 */
final class ClassPath {

	private ClassPath() {
	}

	static List<Path> entries() {
		if (Main.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
			return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList();
		}
		var bundles = new LinkedHashSet<Bundle>();
		collect(FrameworkUtil.getBundle(Main.class), bundles);
		return bundles.stream().map(ClassPath::file).flatMap(ClassPath::withClasses).toList();
	}

	private static void collect(Bundle bundle, Set<Bundle> bundles) {
		// the framework itself has number 0
		if (bundle.getBundleId() != 0 && bundles.add(bundle)) {
			bundle.adapt(BundleWiring.class).getRequiredWires(null).forEach(wire -> collect(wire.getProvider().getBundle(), bundles));
		}
	}

	private static Path file(Bundle bundle) {
		// such as reference:file:../a.jar; what is relative is so to the framework's installation
		var location = bundle.getLocation();
		var path = location.substring(location.lastIndexOf("file:") + "file:".length());
		return Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20"))).resolve(path).normalize();
	}

	/** A bundle is a jar, or the folder of a project with its classes in a folder within. */
	private static Stream<Path> withClasses(Path bundle) {
		return Files.isDirectory(bundle) ? Stream.of(bundle.resolve("target/classes"), bundle) : Stream.of(bundle);
	}
}
