/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.io.IOException;
import java.net.URL;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The version of the tool, from the manifest of its bundle: in a jar, in OSGi and in a folder of classes alike. */
public final class Version {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	private Version() {
	}

	/** Returns the version number. */
	public static String number() {
		return Stream.of(ownManifest(), Version.class.getResource('/' + MANIFEST)).map(Version::read).filter(v -> !v.isEmpty()).findFirst()
				.orElse("?");
	}

	/** Returns the manifest beside this class: on a class path many jars have one. */
	private static URL ownManifest() {
		var own = Version.class.getResource("Version.class").toString();
		try {
			return new URL(own.replace(Version.class.getName().replace('.', '/') + ".class", MANIFEST));
		} catch (IOException e) {
			return null;
		}
	}

	private static String read(URL manifest) {
		if (manifest == null) {
			return "";
		}
		try (var in = manifest.openStream()) {
			var attributes = new Manifest(in).getMainAttributes();
			var name = attributes.getValue("Bundle-SymbolicName");
			return name != null && name.startsWith("org.insp.cli") ? attributes.getValue("Bundle-Version") : "";
		} catch (IOException notThere) {
			return "";
		}
	}
}
