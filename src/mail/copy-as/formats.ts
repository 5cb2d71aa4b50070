import {aspNet, django, go, nodemailer, rails} from './code';
import {laravel, phpMailer, symfony, wordPress} from './php';
import {gitea, gitlab, grafana, homeAssistant, jenkins, springBoot} from './products';
import {exim, msmtp, postfix, sendmail, ssmtp} from './relays';
import type {Format} from './settings';
import {curl, environment, swaks} from './shell';

/** Every way to write the settings down, in the order of a menu: what most people need first. */
export const FORMATS: readonly Format[] = [
  environment,
  wordPress,
  phpMailer,
  laravel,
  symfony,
  nodemailer,
  django,
  rails,
  springBoot,
  aspNet,
  go,
  postfix,
  exim,
  msmtp,
  ssmtp,
  sendmail,
  grafana,
  gitlab,
  gitea,
  jenkins,
  homeAssistant,
  swaks,
  curl,
];
