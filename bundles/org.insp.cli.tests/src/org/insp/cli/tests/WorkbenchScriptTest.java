/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./insp workbench FOLDER} in a checkout whose build is pretended: it is built where it is not, built again after a change, and
 * started
 * on the folder.
 */
@EnabledOnOs(OS.LINUX)
class WorkbenchScriptTest {

	private static final Path ROOT = Cli.BUNDLES.getParent();
	private static final String BUILD = """
			#!/bin/sh
			case "$*" in *"-pl releng/org.insp.product -am"*) ;; *) exit 1 ;; esac
			cd "$(dirname "$0")" && echo built >> builds
			for system in gtk/x86_64 gtk/aarch64; do
			    product=releng/org.insp.product/target/products/org.insp.product/linux/$system
			    mkdir -p "$product/plugins"
			    for bundle in ui doc zh.jface; do : > "$product/plugins/org.insp.${bundle}_0.1.0.1.jar"; done
			    printf '#!/bin/sh\\nfor each; do echo "$each"; done\\n' > "$product/insp-workbench"
			    chmod +x "$product/insp-workbench"
			done
			# the pages of the handbook are made beside their sources
			mkdir -p bundles/org.insp.doc/html/en bundles/org.insp.doc/nl/zh
			touch -d '1 minute' bundles/org.insp.doc/html/en/index.html bundles/org.insp.doc/nl/zh/toc.xml
			""";

	@TempDir
	private Path temp;
	private Path checkout;
	private Path source;
	private Path plans;

	@BeforeEach
	void makeCheckout() throws IOException {
		checkout = temp.toRealPath().resolve("check out");
		for (var script : List.of("insp", "releng/java.sh", "releng/org.insp.cli.product/launcher/run.sh")) {
			Files.createDirectories(checkout.resolve(script).getParent());
			Files.copy(ROOT.resolve(script), checkout.resolve(script));
		}
		for (var file : List.of("pom.xml", ".mvn/maven.config", "releng/org.insp.target/insp.target", "releng/org.insp.product/pom.xml",
				"features/org.insp.feature/feature.xml", "bundles/org.insp.ui/src/A.java", "bundles/org.insp.doc/handbook/en/index.md",
				"bundles/org.insp.zh/pom.xml")) {
			Files.createDirectories(checkout.resolve(file).getParent());
			Files.writeString(checkout.resolve(file), "");
		}
		source = checkout.resolve("bundles/org.insp.ui/src/A.java");
		plans = Files.createDirectory(temp.toRealPath().resolve("巡察 方案"));
		Files.writeString(checkout.resolve("mvnw"), BUILD);
		assertTrue(checkout.resolve("mvnw").toFile().setExecutable(true));
	}

	@Test
	void itIsBuiltOnceAndStartedOnTheFolder() throws Exception {
		var expected = List.of("-data", checkout + "/target/workspace", "-folder", plans.toString(), "-nl", "zh");
		assertEquals(expected, start("../巡察 方案", "-nl", "zh"));
		assertEquals(expected, start("../巡察 方案", "-nl", "zh"));
		assertEquals(1, builds());
		Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));
		assertEquals(List.of("-data", checkout + "/target/workspace"), start());
		assertEquals(2, builds());
	}

	private long builds() throws IOException {
		try (var lines = Files.lines(checkout.resolve("builds"))) {
			return lines.count();
		}
	}

	private List<String> start(String... arguments) throws Exception {
		var command = new ProcessBuilder("./insp", "workbench");
		command.command().addAll(List.of(arguments));
		var errors = temp.resolve("errors");
		var process = command.directory(checkout.toFile()).redirectError(errors.toFile()).start();
		var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		assertEquals(0, process.waitFor(), () -> lines + "\n" + read(errors));
		return lines;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
