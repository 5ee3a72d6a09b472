/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.io.IOException;
import java.net.URL;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The version of the tool, as the manifest of its bundle says; the same in a jar, in OSGi and from a folder of classes. */
public final class Version {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	private Version() {
	}

	/** The number. */
	public static String number() {
		return Stream.of(ownManifest(), Version.class.getResource('/' + MANIFEST)).map(Version::read).filter(v -> !v.isEmpty()).findFirst()
				.orElse("?");
	}

	/** On a class path many jars have a manifest: ours is the one in the jar of this class. */
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
