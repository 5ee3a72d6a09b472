/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.insp.dsl.edits.Syntax;
import org.insp.model.EvidenceFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.text.NearestWords;

/** Fixes a missing evidence file: proposes files of the same folder with similar names. */
final class NearestFile implements Fix {

	@Override
	public Stream<TextChange> changes(FixContext context) {
		return context.element(EvidenceFile.class).stream().flatMap(evidence -> near(context, evidence.getFile().replace('\\', '/'))
				.flatMap(path -> context.replaceValue(evidence, Literals.EVIDENCE_FILE__FILE, 0, Syntax.text(path)).stream()));
	}

	private static Stream<String> near(FixContext context, String written) {
		var uri = context.file().getURI();
		int slash = written.lastIndexOf('/');
		if (!uri.isFile()) {
			return Stream.empty();
		}
		try {
			var folder = Path.of(uri.toFileString()).resolveSibling(written.substring(0, slash + 1));
			return NearestWords.to(written.substring(slash + 1), names(folder).stream()).stream()
					.map(name -> written.substring(0, slash + 1) + name);
		} catch (InvalidPathException notAPath) {
			return Stream.empty();
		}
	}

	private static List<String> names(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
		} catch (IOException noSuchFolder) {
			return List.of();
		}
	}
}
