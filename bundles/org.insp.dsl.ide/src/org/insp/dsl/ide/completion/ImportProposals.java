/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ShippedLibrary;
import org.insp.model.policy.ShippedPolicies;
import org.insp.model.text.MessageBundle;

/** Proposals for imports: files shipped with the tool, and files in the folders above the model. */
final class ImportProposals {

	private static final int LEVELS = 3;

	private ImportProposals() {
	}

	static List<CompletionCandidate> of(CompletionSite site) {
		var found = new ArrayList<CompletionCandidate>();
		var texts = MessageBundle.of(ImportProposals.class, site.messageLanguage());
		ShippedLibrary.ADDRESSES.forEach(address -> found.add(proposal(address, ShippedPolicies.ofAddress(address)
				.map(name -> ShippedPolicies.purpose(name, site.messageLanguage())).orElseGet(() -> texts.get("import.shipped")))));
		var up = "../";
		var folder = site.model().folder();
		var file = site.resource().getURI();
		if (file.isFile()) {
			int below = Math.max(0, file.trimSegments(1).segmentCount() - folder.segmentCount());
			for (int i = 1; i <= LEVELS && i < folder.segmentCount(); i++) {
				var prefix = up.repeat(below + i);
				filesIn(Path.of(folder.trimSegments(i).toFileString()))
						.forEach(name -> found.add(proposal(prefix + name, texts.get("import.file"))));
			}
		}
		return found;
	}

	private static CompletionCandidate proposal(String address, String detail) {
		return CompletionCandidate.of('"' + address + '"', CompletionItemKind.File).detail(detail).withFilters(address,
				address.substring(address.lastIndexOf('/') + 1));
	}

	private static List<String> filesIn(Path folder) {
		try (Stream<Path> files = Files.isRegularFile(folder.resolve(ModelFolder.MODEL_FILE)) ? Stream.empty() : Files.list(folder)) {
			return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).filter(n -> n.endsWith(ModelFolder.EXTENSION))
					.sorted().toList();
		} catch (IOException notReadable) {
			return List.of();
		}
	}
}
